/* A disk that fails at a chosen call, loaded before libc (LD_PRELOAD) into a process of the tests.

   fault_arm(kind, at): the at-th call from now on that changes a file fails, counted over write, pwrite,
   ftruncate, fsync and fdatasync of regular files. Returns nothing; fault_calls() is how many there were.

     1 full        it and all later writes: ENOSPC; syncs and cuts do not count
     2 short       one write takes half, and the next fails with ENOSPC
     3 sync        one sync or cut fails with EIO; writes do not count
     4 gone        it and everything after it: EIO, as of a stick that was pulled out
     5 read-only   it and all later ones: EROFS, as of a stick whose file system was found broken
     6 once        it alone fails with EIO
     7 killed      it is done, and then the process is gone
     8 name        one name that comes, goes or changes fails with EIO; only these count: a file or folder
                   made, renamed, removed

   Behind a full disk's first failure no name comes, behind that of a gone or read-only one none changes. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, FULL, SHORT, SYNC, GONE, READ_ONLY, ONCE, KILLED, NAME };

static int kind = NONE, at = 0, calls = 0;

void fault_arm(int wanted, int number) { kind = wanted; at = number; calls = 0; }
int fault_calls(void) { return calls; }

static int regular(int fd) {
    struct stat found;
    return fstat(fd, &found) == 0 && S_ISREG(found.st_mode);
}

static ssize_t done(ssize_t result) {
    if (kind == KILLED && calls == at) kill(getpid(), SIGKILL);
    return result;
}

/* Whether this call fails; errno says how. */
static int fails(int fd, int sync) {
    if (kind == NONE || kind == NAME || !regular(fd)) return 0;
    if ((kind == SYNC && !sync) || (kind == FULL && sync) || (kind == SHORT && sync)) return 0;
    calls++;
    if (calls < at || ((kind == SYNC || kind == ONCE) && calls > at)) return 0;
    if (kind == KILLED) return 0;
    if (kind == SHORT && calls > at + 1) return 0;
    errno = kind == FULL || kind == SHORT ? ENOSPC : kind == READ_ONLY ? EROFS : EIO;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRITING(name, type)                                                              \
    ssize_t name(int fd, const void *buffer, size_t count, type offset) {                 \
        if (!fails(fd, 0)) return done(REAL(name)(fd, buffer, count, offset));            \
        if (kind == SHORT && calls == at && count > 1)                                    \
            return REAL(name)(fd, buffer, count / 2, offset);                             \
        return -1;                                                                        \
    }

WRITING(pwrite, off_t)
WRITING(pwrite64, off64_t)

ssize_t write(int fd, const void *buffer, size_t count) {
    if (!fails(fd, 0)) return done(REAL(write)(fd, buffer, count));
    if (kind == SHORT && calls == at && count > 1) return REAL(write)(fd, buffer, count / 2);
    return -1;
}

int ftruncate(int fd, off_t length) { return fails(fd, 1) ? -1 : done(REAL(ftruncate)(fd, length)); }
int ftruncate64(int fd, off64_t length) { return fails(fd, 1) ? -1 : done(REAL(ftruncate64)(fd, length)); }
int fsync(int fd) { return fails(fd, 1) ? -1 : done(REAL(fsync)(fd)); }
int fdatasync(int fd) { return fails(fd, 1) ? -1 : done(REAL(fdatasync)(fd)); }

/* Whether a name may not change; `comes` where it would be a new one. */
static int refused(int comes) {
    if (kind == NONE) return 0;
    if (kind == NAME) {
        if (++calls != at) return 0;
    } else {
        if (calls < at || !(kind == GONE || kind == READ_ONLY || (kind == FULL && comes))) return 0;
    }
    errno = kind == FULL ? ENOSPC : kind == READ_ONLY ? EROFS : EIO;
    return 1;
}

/* Whether opening it this way makes a new file. */
static int makes(int at_folder, const char *path, int flags) {
    struct stat found;
    return kind != NONE && (flags & O_CREAT) && fstatat(at_folder, path, &found, AT_SYMLINK_NOFOLLOW) != 0;
}

#define MODE                                                                              \
    mode_t mode = 0;                                                                      \
    if (flags & O_CREAT) {                                                                \
        va_list more;                                                                     \
        va_start(more, flags);                                                            \
        mode = va_arg(more, mode_t);                                                      \
        va_end(more);                                                                     \
    }

#define OPENING(name)                                                                     \
    int name(const char *path, int flags, ...) {                                          \
        MODE return makes(AT_FDCWD, path, flags) && refused(1) ? -1 : REAL(name)(path, flags, mode); \
    }

#define OPENING_AT(name)                                                                  \
    int name(int folder, const char *path, int flags, ...) {                              \
        MODE return makes(folder, path, flags) && refused(1) ? -1 : REAL(name)(folder, path, flags, mode); \
    }

OPENING(open)
OPENING(open64)
OPENING_AT(openat)
OPENING_AT(openat64)

int mkdir(const char *path, mode_t mode) { return refused(1) ? -1 : REAL(mkdir)(path, mode); }
int rmdir(const char *path) { return refused(0) ? -1 : REAL(rmdir)(path); }
int unlink(const char *path) { return refused(0) ? -1 : REAL(unlink)(path); }
int unlinkat(int folder, const char *path, int flags) {
    return refused(0) ? -1 : REAL(unlinkat)(folder, path, flags);
}
int rename(const char *path, const char *to) { return refused(0) ? -1 : REAL(rename)(path, to); }
