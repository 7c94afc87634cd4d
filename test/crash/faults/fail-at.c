/* Fails, cuts short or kills at the n-th file operation on a workspace: LD_PRELOAD=fail-at.so FAIL_AT=n FAIL_HOW=full|io|kill FAIL_LOG=file.
   Counts what changes a file whose path has ".allianz" in it: writes, syncs, truncations, renames, links, removals. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static long count = 0;

static int is_ours(const char *path) { return path != NULL && strstr(path, ".allianz") != NULL; }

static int fd_is_ours(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

/* 0: go on; otherwise the error of this operation. Written down before it happens, so that a killed run is counted too. */
static int trouble(const char *operation) {
  const char *at = getenv("FAIL_AT"), *how = getenv("FAIL_HOW"), *log = getenv("FAIL_LOG");
  pthread_mutex_lock(&turn);
  long now = ++count;
  pthread_mutex_unlock(&turn);
  if (at == NULL || how == NULL || now != atol(at)) return 0;
  if (log != NULL) {
    int fd = open(log, O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (fd >= 0) { dprintf(fd, "%ld %s\n", now, operation); close(fd); }
  }
  if (strcmp(how, "kill") == 0) kill(getpid(), SIGKILL);
  return strcmp(how, "full") == 0 ? ENOSPC : EIO;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define GUARD(ours, operation) if (ours) { int error = trouble(operation); if (error != 0) { errno = error; return -1; } }

/* A full disk takes the first half of what it is given. */
static ssize_t half(ssize_t (*write_real)(int, const void *, size_t, off_t), int fd, const void *bytes, size_t size, off_t offset) {
  if (strcmp(getenv("FAIL_HOW"), "full") == 0 && size > 1) write_real(fd, bytes, size / 2, offset);
  return -1;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) {
  if (fd_is_ours(fd)) { int error = trouble("pwrite"); if (error) { half(REAL(pwrite), fd, bytes, size, offset); errno = error; return -1; } }
  return REAL(pwrite)(fd, bytes, size, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  if (fd_is_ours(fd)) { int error = trouble("pwrite"); if (error) { half((void *)REAL(pwrite64), fd, bytes, size, offset); errno = error; return -1; } }
  return REAL(pwrite64)(fd, bytes, size, offset);
}
ssize_t write(int fd, const void *bytes, size_t size) { GUARD(fd > 2 && fd_is_ours(fd), "write") return REAL(write)(fd, bytes, size); }
int fsync(int fd) { GUARD(fd_is_ours(fd), "fsync") return REAL(fsync)(fd); }
int fdatasync(int fd) { GUARD(fd_is_ours(fd), "fdatasync") return REAL(fdatasync)(fd); }
int ftruncate(int fd, off_t size) { GUARD(fd_is_ours(fd), "ftruncate") return REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { GUARD(fd_is_ours(fd), "ftruncate") return REAL(ftruncate64)(fd, size); }
int unlink(const char *path) { GUARD(is_ours(path), "unlink") return REAL(unlink)(path); }
int rename(const char *from, const char *to) { GUARD(is_ours(to), "rename") return REAL(rename)(from, to); }
int link(const char *from, const char *to) { GUARD(is_ours(to), "link") return REAL(link)(from, to); }

__attribute__((destructor)) static void tell(void) {
  const char *log = getenv("FAIL_COUNT");
  if (log == NULL) return;
  FILE *file = fopen(log, "w");
  if (file != NULL) { fprintf(file, "%ld\n", count); fclose(file); }
}
