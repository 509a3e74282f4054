//! The tree as one of the things that can be made of what the scanner passes.

use super::{Key, Kind, Make, Member, Node, Token};

/// Makes the nodes of a [`super::Tree`].
pub(super) struct Builder;

impl<'a> Make<'a> for Builder {
    type Value = Node<'a>;
    type List = Vec<Node<'a>>;
    type Object = Vec<Member<'a>>;

    fn leaf(&mut self, token: Token<'a>, kind: Kind<'a>) -> Node<'a> {
        Node { at: token.at, src: token.src, kind }
    }

    fn item(&mut self, list: &mut Self::List, item: Node<'a>) {
        list.push(item);
    }

    fn list(&mut self, token: Token<'a>, list: Self::List) -> Node<'a> {
        self.leaf(token, Kind::List(list))
    }

    fn member(&mut self, object: &mut Self::Object, key: Key<'a>, value: Node<'a>) {
        let Key { text, token } = key;
        object.push(Member { key: text, key_at: token.at, key_src: token.src, value });
    }

    fn object(&mut self, token: Token<'a>, object: Self::Object) -> Node<'a> {
        self.leaf(token, Kind::Object(object))
    }
}
