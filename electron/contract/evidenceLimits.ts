/** The largest file kept as evidence: a phone's photograph has some 4 MB, a scanned booklet some 30 MB. Door 2 takes a little more than this in one call. */
export const evidenceLimitMb = 60;
export const evidenceLimitBytes = evidenceLimitMb * 1024 * 1024;

/** The largest small copy of a picture; 1600 pixels as JPEG have some 400 KB. */
export const shrunkLimitBytes = 2 * 1024 * 1024;
