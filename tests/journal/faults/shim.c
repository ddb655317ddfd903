/* A disk that fails at a chosen call, loaded before libc (LD_PRELOAD) into a process of the tests.

   fault_arm(kind, at): the at-th call from now on that changes a file fails, counted over write, pwrite,
   ftruncate, fsync and fdatasync of regular files. Returns nothing; fault_calls() is how many there were.

     1 full        it and all later writes: ENOSPC; syncs and cuts do not count
     2 short       one write takes half, and the next fails with ENOSPC
     3 sync        one sync or cut fails with EIO; writes do not count
     4 gone        it and everything after it: EIO, as of a stick that was pulled out
     5 read-only   it and all later ones: EROFS, as of a stick whose file system was found broken
     6 once        it alone fails with EIO
     7 killed      it is done, and then the process is gone */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, FULL, SHORT, SYNC, GONE, READ_ONLY, ONCE, KILLED };

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
    if (kind == NONE || !regular(fd)) return 0;
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
