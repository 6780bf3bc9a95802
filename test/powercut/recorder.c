/*
 * Loaded before a program (LD_PRELOAD): appends to POWERCUT_LOG, in their true order, every change that the program and
 * its children make below POWERCUT_ROOT, with its bytes, and every sync. `recording.ts` reads the log. A change is
 * logged after it was made and before the program goes on. A sync is logged with the length that the log had when the
 * sync began, because it only promises what was written before. What cannot be recorded is logged as such, and the run
 * fails.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPENED = 1, WRITTEN, RESIZED, SYNCED, RENAMED, LINKED, UNLINKED, FOLDER, NO_FOLDER, MAPPED, UNKNOWN };

struct head {
  uint32_t magic, kind, length, mode;
  uint64_t file;
  int64_t at;
};

static int record = -1;
static char root[PATH_MAX];
static size_t root_length;
#define MOST 65536
/* The inode behind each open file below the root; 0 for all others. */
static uint64_t files[MOST];

#define REAL(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void start(void) {
  const char *log = getenv("POWERCUT_LOG"), *below = getenv("POWERCUT_ROOT");
  if (!log || !below) return;
  int opened = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
  record = fcntl(opened, F_DUPFD_CLOEXEC, 900);
  syscall(SYS_close, opened);
  strncpy(root, below, sizeof root - 1);
  root_length = strlen(root);
}

static void append(uint32_t kind, uint64_t file, int64_t at, uint32_t mode, const struct iovec *parts, int count, size_t length) {
  if (record < 0) return;
  int before = errno;
  struct head head = {0x50435554, kind, (uint32_t)length, mode, file, at};
  struct iovec all[64] = {{&head, sizeof head}};
  int n = 1;
  for (int i = 0; i < count && n < 64 && length > 0; i++) {
    size_t part = parts[i].iov_len < length ? parts[i].iov_len : length;
    if (part == 0) continue;
    all[n++] = (struct iovec){parts[i].iov_base, part};
    length -= part;
  }
  if (length > 0 || syscall(SYS_writev, record, all, n) < 0) abort();
  errno = before;
}

static void append_text(uint32_t kind, uint64_t file, int64_t at, uint32_t mode, const char *text, size_t length) {
  struct iovec part = {(void *)text, length};
  append(kind, file, at, mode, &part, 1, length);
}

static void unknown(const char *what) { append_text(UNKNOWN, 0, 0, 0, what, strlen(what)); }

static int is_below(const char *path) {
  return strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || path[root_length] == 0);
}

/* Makes a path absolute that is relative to an open folder or to the working directory. */
static int absolute(int folder, const char *path, char *whole) {
  if (record < 0) return 0;
  int before = errno;
  if (path[0] == '/') snprintf(whole, PATH_MAX, "%s", path);
  else {
    char of[64], base[PATH_MAX];
    if (folder == AT_FDCWD) snprintf(of, sizeof of, "/proc/self/cwd");
    else snprintf(of, sizeof of, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(of, base, sizeof base - 1);
    if (length < 0) { errno = before; return 0; }
    base[length] = 0;
    while (path[0] == '.' && path[1] == '/') path += 2;
    if ((size_t)snprintf(whole, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) abort();
  }
  errno = before;
  return is_below(whole);
}

/* `at` in the log: 1 if the open emptied the file, 2 if it is written through a stream. */
static void opened_as(int fd, int64_t at) {
  if (fd < 0 || record < 0) return;
  int before = errno;
  char of[64], path[PATH_MAX];
  snprintf(of, sizeof of, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(of, path, sizeof path - 1);
  if (fd < MOST) files[fd] = 0;
  if (length > 0) {
    path[length] = 0;
    struct stat about;
    if (is_below(path) && fstat(fd, &about) == 0 && (S_ISREG(about.st_mode) || S_ISDIR(about.st_mode))) {
      if (fd >= MOST) abort();
      files[fd] = about.st_ino;
      append_text(OPENED, about.st_ino, at, about.st_mode, path, length);
    }
  }
  errno = before;
}
static void opened(int fd, int flags) { opened_as(fd, flags & O_TRUNC ? 1 : 0); }

static uint64_t file_of(int fd) { return fd >= 0 && fd < MOST ? files[fd] : 0; }

static int64_t end_of_log(void) { return syscall(SYS_lseek, record, 0, SEEK_END); }

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { va_list given; va_start(given, flags); mode = va_arg(given, mode_t); va_end(given); }

int open(const char *path, int flags, ...) { REAL(open); MODE(flags); int fd = real(path, flags, mode); opened(fd, flags); return fd; }
int open64(const char *path, int flags, ...) { REAL(open64); MODE(flags); int fd = real(path, flags, mode); opened(fd, flags); return fd; }
int openat(int at, const char *path, int flags, ...) { REAL(openat); MODE(flags); int fd = real(at, path, flags, mode); opened(fd, flags); return fd; }
int openat64(int at, const char *path, int flags, ...) { REAL(openat64); MODE(flags); int fd = real(at, path, flags, mode); opened(fd, flags); return fd; }
int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return open64(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

/* The recorder does not see what is written through a stream, so none of it survives: the file is there, but empty. */
static FILE *stream(FILE *file, const char *how) {
  if (file) opened_as(fileno(file), how[0] == 'r' && !strchr(how, '+') ? 0 : 2);
  if (file && fileno(file) < MOST) files[fileno(file)] = 0;
  return file;
}
FILE *fopen(const char *path, const char *how) { REAL(fopen); return stream(real(path, how), how); }
FILE *fopen64(const char *path, const char *how) { REAL(fopen64); return stream(real(path, how), how); }
/* These close the stream's file without calling close. */
int fclose(FILE *file) { REAL(fclose); int fd = fileno(file); if (fd >= 0 && fd < MOST) files[fd] = 0; return real(file); }
int closedir(DIR *folder) { REAL(closedir); int fd = dirfd(folder); if (fd >= 0 && fd < MOST) files[fd] = 0; return real(folder); }

int close(int fd) { REAL(close); if (fd == record && record >= 0) return 0; if (fd >= 0 && fd < MOST) files[fd] = 0; return real(fd); }
static int same(int fd, int copy) { if (copy >= 0 && copy < MOST) files[copy] = file_of(fd); return copy; }
int dup(int fd) { REAL(dup); return same(fd, real(fd)); }
int dup2(int fd, int copy) { REAL(dup2); return same(fd, real(fd, copy)); }
int dup3(int fd, int copy, int flags) { REAL(dup3); return same(fd, real(fd, copy, flags)); }

static ssize_t wrote(int fd, const struct iovec *parts, int count, int64_t at, ssize_t length) {
  uint64_t file = file_of(fd);
  if (length <= 0 || !file) return length;
  if (at < 0) at = syscall(SYS_lseek, fd, 0, SEEK_CUR) - length;
  append(WRITTEN, file, at, 0, parts, count, length);
  return length;
}
#define ONE struct iovec one = {(void *)bytes, length}
ssize_t write(int fd, const void *bytes, size_t length) { REAL(write); ONE; return wrote(fd, &one, 1, -1, real(fd, bytes, length)); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { REAL(pwrite); ONE; return wrote(fd, &one, 1, at, real(fd, bytes, length, at)); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { REAL(pwrite64); ONE; return wrote(fd, &one, 1, at, real(fd, bytes, length, at)); }
ssize_t writev(int fd, const struct iovec *parts, int count) { REAL(writev); return wrote(fd, parts, count, -1, real(fd, parts, count)); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { REAL(pwritev); return wrote(fd, parts, count, at, real(fd, parts, count, at)); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { REAL(pwritev64); return wrote(fd, parts, count, at, real(fd, parts, count, at)); }
ssize_t copy_file_range(int from, off64_t *in, int to, off64_t *out, size_t length, unsigned flags) {
  REAL(copy_file_range);
  if (file_of(to)) unknown("copy_file_range");
  return real(from, in, to, out, length, flags);
}
ssize_t sendfile(int to, int from, off_t *at, size_t length);
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
  REAL(sendfile);
  if (file_of(to)) unknown("sendfile");
  return real(to, from, at, length);
}

static int resized(int fd, int64_t size, int result) {
  if (result == 0 && file_of(fd)) append(RESIZED, file_of(fd), size, 0, NULL, 0, 0);
  return result;
}
int ftruncate(int fd, off_t size) { REAL(ftruncate); return resized(fd, size, real(fd, size)); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); return resized(fd, size, real(fd, size)); }
int truncate(const char *path, off_t size) {
  int fd = open(path, O_WRONLY);
  if (fd < 0) return -1;
  int result = ftruncate(fd, size);
  close(fd);
  return result;
}
int truncate64(const char *path, off64_t size) { return truncate(path, size); }
/* Reserving room changes the file only if the file grows. */
static int grown(int fd, int64_t end, int result) {
  struct stat about;
  if (result == 0 && file_of(fd) && fstat(fd, &about) == 0 && about.st_size <= end)
    append(RESIZED, file_of(fd), about.st_size, 1, NULL, 0, 0);
  return result;
}
int fallocate(int fd, int mode, off_t at, off_t length) {
  REAL(fallocate);
  if (mode && file_of(fd)) unknown("fallocate");
  return grown(fd, at + length, real(fd, mode, at, length));
}
int fallocate64(int fd, int mode, off64_t at, off64_t length) { return fallocate(fd, mode, at, length); }
int posix_fallocate(int fd, off_t at, off_t length) { REAL(posix_fallocate); return grown(fd, at + length, real(fd, at, length)); }
int posix_fallocate64(int fd, off64_t at, off64_t length) { REAL(posix_fallocate64); return grown(fd, at + length, real(fd, at, length)); }

static int synced(int fd, int64_t began, int result) {
  if (result == 0 && file_of(fd)) append(SYNCED, file_of(fd), began, 0, NULL, 0, 0);
  return result;
}
#define BEGAN int64_t began = file_of(fd) ? end_of_log() : 0
int fsync(int fd) { REAL(fsync); BEGAN; return synced(fd, began, real(fd)); }
int fdatasync(int fd) { REAL(fdatasync); BEGAN; return synced(fd, began, real(fd)); }
void sync(void) { unknown("sync"); }
int syncfs(int fd) { REAL(syncfs); unknown("syncfs"); return real(fd); }

static void named(uint32_t kind, int at, const char *path, int to, const char *other, int result) {
  char both[2 * PATH_MAX], one[PATH_MAX], two[PATH_MAX];
  if (result != 0) return;
  int known = absolute(at, path, one);
  if (!other) {
    if (known) append_text(kind, 0, 0, 0, one, strlen(one));
    return;
  }
  int other_known = absolute(to, other, two);
  if (known != other_known) unknown("a name that leaves the root");
  if (!known || !other_known) return;
  int length = snprintf(both, sizeof both, "%s%c%s", one, 0, two);
  append_text(kind, 0, 0, 0, both, length);
}
#define HERE AT_FDCWD
int rename(const char *a, const char *b) { REAL(rename); int r = real(a, b); named(RENAMED, HERE, a, HERE, b, r); return r; }
int renameat(int f, const char *a, int g, const char *b) { REAL(renameat); int r = real(f, a, g, b); named(RENAMED, f, a, g, b, r); return r; }
int renameat2(int f, const char *a, int g, const char *b, unsigned how) { REAL(renameat2); int r = real(f, a, g, b, how); named(RENAMED, f, a, g, b, r); return r; }
int link(const char *a, const char *b) { REAL(link); int r = real(a, b); named(LINKED, HERE, a, HERE, b, r); return r; }
int linkat(int f, const char *a, int g, const char *b, int how) { REAL(linkat); int r = real(f, a, g, b, how); named(LINKED, f, a, g, b, r); return r; }
int unlink(const char *a) { REAL(unlink); int r = real(a); named(UNLINKED, HERE, a, 0, NULL, r); return r; }
int unlinkat(int f, const char *a, int how) {
  REAL(unlinkat);
  char whole[PATH_MAX], path[PATH_MAX];
  snprintf(path, sizeof path, "%s", a);
  int below = absolute(f, path, whole), r = real(f, a, how);
  if (below && r == 0) append_text(how & AT_REMOVEDIR ? NO_FOLDER : UNLINKED, 0, 0, 0, whole, strlen(whole));
  return r;
}
int rmdir(const char *a) { REAL(rmdir); int r = real(a); named(NO_FOLDER, HERE, a, 0, NULL, r); return r; }
int remove(const char *a) { int r = unlink(a); return r == 0 || errno != EISDIR ? r : rmdir(a); }
int mkdir(const char *a, mode_t mode) { REAL(mkdir); int r = real(a, mode); named(FOLDER, HERE, a, 0, NULL, r); return r; }
int mkdirat(int f, const char *a, mode_t mode) { REAL(mkdirat); int r = real(f, a, mode); named(FOLDER, f, a, 0, NULL, r); return r; }
char *mkdtemp(char *a) { REAL(mkdtemp); char *made = real(a); if (made) named(FOLDER, HERE, made, 0, NULL, 0); return made; }
int mkstemp(char *a) { REAL(mkstemp); int fd = real(a); opened(fd, 0); return fd; }
int mkstemp64(char *a) { REAL(mkstemp64); int fd = real(a); opened(fd, 0); return fd; }
int symlink(const char *to, const char *a) { REAL(symlink); char whole[PATH_MAX]; if (absolute(HERE, a, whole)) unknown("symlink"); return real(to, a); }

static void mapped(int fd, int protection, int flags) {
  if ((protection & PROT_WRITE) && (flags & MAP_SHARED) && file_of(fd)) append(MAPPED, file_of(fd), 0, 0, NULL, 0, 0);
}
void *mmap(void *at, size_t length, int protection, int flags, int fd, off_t from) {
  mapped(fd, protection, flags);
  return (void *)syscall(SYS_mmap, at, length, protection, flags, fd, from);
}
void *mmap64(void *at, size_t length, int protection, int flags, int fd, off64_t from) {
  mapped(fd, protection, flags);
  return (void *)syscall(SYS_mmap, at, length, protection, flags, fd, from);
}
