"""Windows: no crash report with memory in it, and no other program of the same person opens the process.

- Error reporting writes a part of a crashed program's memory to the disk; it is told to leave the heap out,
  and no window offers a debugger.
- The process's access list is replaced by one that lets its owner see that it runs, wait for it and end it.
  The launcher, which made the process, keeps the handle it got with it.
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any, Final

_NO_BOXES: Final = 0x0001 | 0x0002 | 0x8000
"""`SetErrorMode`: SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX."""

_NO_HEAP: Final = 1 | 32
"""`WerSetFlags`: WER_FAULT_REPORTING_FLAG_NOHEAP, WER_FAULT_REPORTING_NO_UI."""

_ALLOWED: Final = "D:P(A;;0x101001;;;OW)"
"""Owner: SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION, PROCESS_TERMINATE. Nobody: PROCESS_VM_READ."""

_DACL: Final = 4
_KERNEL_OBJECT: Final = 6


def keep_others_out() -> None:
    """Refuse to be reported and read. Raises: `OSError`, `AttributeError` where a call is missing."""
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.SetErrorMode(_NO_BOXES)
    kernel.WerSetFlags(_NO_HEAP)
    _replace_access_list(kernel, ctypes.WinDLL("advapi32", use_last_error=True))  # type: ignore[attr-defined,unused-ignore]


def _replace_access_list(kernel: Any, security: Any) -> None:
    """Give this process the access list above; a failed call leaves the one it had."""
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.LocalFree.argtypes = (ctypes.c_void_p,)
    read = security.ConvertStringSecurityDescriptorToSecurityDescriptorW
    read.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p)
    find = security.GetSecurityDescriptorDacl
    find.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    give = security.SetSecurityInfo
    give.argtypes = (wintypes.HANDLE, ctypes.c_int, wintypes.DWORD, *[ctypes.c_void_p] * 4)
    described, found = ctypes.c_void_p(), ctypes.c_void_p()
    present, default = wintypes.BOOL(), wintypes.BOOL()
    if not read(_ALLOWED, 1, ctypes.byref(described), None):
        return
    try:
        pointers = (ctypes.byref(present), ctypes.byref(found), ctypes.byref(default))
        if find(described, *pointers) and found.value:
            give(kernel.GetCurrentProcess(), _KERNEL_OBJECT, _DACL, None, None, found, None)
    finally:
        kernel.LocalFree(described)
