//! The system's notification that a file was written or put in its place by anyone: inotify on
//! Linux. Elsewhere there is none, and the file is looked at when it is saved and when the window
//! gets the focus.

#[cfg(target_os = "linux")]
pub(super) use linux::Watch;
#[cfg(not(target_os = "linux"))]
pub(super) use nothing::Watch;

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::mem::MaybeUninit;
    use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
    use std::path::Path;

    use rustix::fs::inotify::{CreateFlags, Reader, WatchFlags, add_watch, init};

    /// A file that is watched by its folder, since saving puts another file in its place.
    pub(crate) struct Watch {
        events: OwnedFd,
        name: OsString,
    }

    impl Watch {
        /// Begins to watch; nothing where the system does not let us.
        pub(crate) fn open(file: &Path) -> Option<Self> {
            let (folder, name) = (file.parent()?, file.file_name()?);
            let events = init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC).ok()?;
            add_watch(&events, folder, WatchFlags::CLOSE_WRITE | WatchFlags::MOVED_TO).ok()?;
            Some(Self { events, name: name.to_owned() })
        }

        pub(crate) fn fd(&self) -> BorrowedFd<'_> {
            self.events.as_fd()
        }

        /// Takes what was told: whether it was about this file.
        pub(crate) fn take(&self) -> bool {
            let mut room = [MaybeUninit::uninit(); 4096];
            let mut told = Reader::new(&self.events, &mut room);
            let mut ours = false;
            while let Ok(event) = told.next() {
                let name = event.file_name().map(std::ffi::CStr::to_bytes);
                ours |= name == Some(self.name.as_encoded_bytes());
            }
            ours
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod nothing {
    use std::os::fd::BorrowedFd;
    use std::path::Path;

    /// There is none.
    pub(crate) enum Watch {}

    impl Watch {
        pub(crate) fn open(_: &Path) -> Option<Self> {
            None
        }

        pub(crate) fn fd(&self) -> BorrowedFd<'_> {
            match *self {}
        }

        pub(crate) fn take(&self) -> bool {
            match *self {}
        }
    }
}
