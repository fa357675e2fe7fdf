// The only C boundary of the numeric code: OpenBLAS' CBLAS interface.
#include <cblas.h>
