//! Files on Unix: rights, owners, access lists, links, the durability of folders.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, fchown,
};
use std::path::Path;

use rustix::fs::{Access, OFlags, access};
use rustix::io::Errno;
use rustix::process::{Pid, test_kill_process};

pub(super) fn open_plain(path: &Path) -> io::Result<File> {
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path)
}

pub(super) fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).mode(0o600).open(path)
}

pub(super) fn private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    match std::fs::metadata(path)?.permissions().mode() & 0o777 {
        0o700 => Ok(()),
        _ => std::fs::set_permissions(path, Permissions::from_mode(0o700)),
    }
}

pub(super) fn links(about: &Metadata) -> u64 {
    about.nlink()
}

pub(super) fn writable(path: &Path) -> bool {
    access(path, Access::WRITE_OK).is_ok()
}

pub(super) fn carry_over(from: &File, to: &File) -> io::Result<()> {
    let (old, new) = (from.metadata()?, to.metadata()?);
    if (old.uid(), old.gid()) != (new.uid(), new.gid()) {
        fchown(to, Some(old.uid()), Some(old.gid()))?;
    }
    to.set_permissions(old.permissions())?;
    attributes::carry_over(from, to)
}

/// A rename on Unix waits for nobody and a refusal is final; but network shares answer EBUSY and
/// ESTALE for a moment.
pub(super) fn in_the_way(error: &io::Error) -> bool {
    let passing = [Errno::BUSY, Errno::STALE, Errno::TXTBSY];
    Errno::from_io_error(error).is_some_and(|errno| passing.contains(&errno))
}

/// File systems that cannot flush a folder (network shares, FAT drivers) say so by these errors.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    let unable = [Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::NOSYS, Errno::BADF];
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Ok(()),
        Err(error) if Errno::from_io_error(&error).is_some_and(|e| unable.contains(&e)) => Ok(()),
        outcome => outcome,
    }
}

pub(super) fn is_alive(pid: u32) -> Option<bool> {
    let pid = Pid::from_raw(i32::try_from(pid).ok()?)?;
    Some(!matches!(test_kill_process(pid), Err(Errno::SRCH)))
}

pub(super) fn machine() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

pub(super) fn process_space() -> String {
    let space = std::fs::read_link("/proc/self/ns/pid").unwrap_or_default();
    format!("{} {}", machine(), space.display())
}

/// Extended attributes, in which Linux also keeps access lists.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod attributes {
    use std::fs::File;
    use std::io;

    use rustix::fs::{XattrFlags, fgetxattr, flistxattr, fremovexattr, fsetxattr};
    use rustix::io::Errno;

    const ACCESS_LIST: &str = "system.posix_acl_access";

    /// What the system itself keeps (security labels and the like) is copied where it may be.
    pub(super) fn carry_over(from: &File, to: &File) -> io::Result<()> {
        let (wanted, have) = (names(from)?, names(to)?);
        for name in &wanted {
            let Some(value) = read(from, name)? else {
                continue;
            };
            if have.contains(name) && read(to, name)?.as_ref() == Some(&value) {
                continue;
            }
            let matters = name.starts_with("user.") || name == ACCESS_LIST;
            match fsetxattr(to, name.as_str(), &value, XattrFlags::empty()) {
                Err(error) if matters => return Err(error.into()),
                _ => {}
            }
        }
        // A folder's default list lands on every new file; the deal did not have it.
        if have.iter().any(|name| name == ACCESS_LIST) && !wanted.iter().any(|n| n == ACCESS_LIST) {
            fremovexattr(to, ACCESS_LIST)?;
        }
        Ok(())
    }

    fn names(file: &File) -> io::Result<Vec<String>> {
        let list = sized(|buffer| flistxattr(file, buffer))?.unwrap_or_default();
        let names = list.split(|&byte| byte == 0).filter(|name| !name.is_empty());
        Ok(names.map(|name| String::from_utf8_lossy(name).into_owned()).collect())
    }

    fn read(file: &File, name: &str) -> io::Result<Option<Vec<u8>>> {
        sized(|buffer| fgetxattr(file, name, buffer))
    }

    /// Asks with growing room; none where attributes do not exist.
    fn sized(ask: impl Fn(&mut [u8]) -> Result<usize, Errno>) -> io::Result<Option<Vec<u8>>> {
        let mut buffer = vec![0; 1024];
        loop {
            match ask(&mut buffer) {
                Ok(length) => {
                    buffer.truncate(length);
                    return Ok(Some(buffer));
                }
                Err(Errno::RANGE) if buffer.len() < 1 << 20 => buffer.resize(buffer.len() * 4, 0),
                Err(Errno::NOTSUP | Errno::NOSYS | Errno::PERM | Errno::ACCESS) => return Ok(None),
                #[cfg(target_os = "linux")]
                Err(Errno::NODATA) => return Ok(None),
                Err(error) => return Err(error.into()),
            }
        }
    }
}

/// Systems whose attributes this program does not know.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod attributes {
    use std::fs::File;
    use std::io;

    pub(super) fn carry_over(_from: &File, _to: &File) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
#[path = "files_unix_tests.rs"]
mod tests;
