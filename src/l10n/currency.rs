//! Currencies: which codes there are, and the signs a reader expects for the ones our deals are in.

/// The codes of ISO 4217 in use, without metals, funds and test codes.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL \
    BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP \
    GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF \
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN \
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD \
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND \
    VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/// Signs, and the messages with the words people type for these currencies.
const KNOWN: [(&str, &str, &str); 5] = [
    ("RUB", "₽", "read-currency-rub"),
    ("USD", "$", "read-currency-usd"),
    ("EUR", "€", "read-currency-eur"),
    ("CNY", "¥", "read-currency-cny"),
    ("KZT", "₸", "read-currency-kzt"),
];

/// Whether this is a currency code of ISO 4217 in capitals.
pub fn is_currency(code: &str) -> bool {
    code.len() == 3 && CODES.split_ascii_whitespace().any(|known| known == code)
}

/// The sign of a currency, if it has one nobody mistakes.
pub(super) fn sign(code: &str) -> Option<&'static str> {
    KNOWN.iter().find(|known| known.0 == code).map(|known| known.1)
}

/// Code, sign and message of words of the currencies known by name.
pub(super) fn known() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    KNOWN.into_iter()
}
