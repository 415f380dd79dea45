// The program of one target: libFuzzer's main() calls it with whatever it thinks of.
#include "tests/fuzz/entry.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace simpul::fuzz;
    static const auto target =
        std::find_if(targets().begin(), targets().end(), [](const Target &each) { return each.name == SIMPUL_FUZZ_TARGET; });
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
