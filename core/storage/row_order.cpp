#include "core/storage/row_order.h"

#include "core/base/uuid.h"

namespace simpul {

static constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
static constexpr std::size_t base = digits.size();

static std::size_t valueOf(char digit)
{
    const auto at = digits.find(digit);
    return at == std::string_view::npos ? 0 : at;
}

// The shortest text strictly between the two; never ends in '0'.
static std::string middle(std::string_view low, std::string_view high)
{
    std::string out;
    bool bounded = !high.empty();
    for (std::size_t i = 0;; ++i) {
        const std::size_t from = i < low.size() ? valueOf(low[i]) : 0;
        const std::size_t to = bounded && i < high.size() ? valueOf(high[i]) : base;
        if (to > from + 1)
            return out + digits[(from + to) / 2];
        out += digits[from];
        bounded = bounded && from == to;
    }
}

// Counts the last two digits up by a step, within a run that has its random digits already.
static std::string nextInRun(std::string_view before, std::string_view after)
{
    static constexpr std::size_t shortestOfRun = 6;
    static constexpr std::size_t step = 16;
    if (before.size() < shortestOfRun)
        return {};
    const std::size_t count = valueOf(before[before.size() - 2]) * base + valueOf(before.back()) + step;
    if (count >= base * base || count % base == 0)
        return {};
    std::string out(before.substr(0, before.size() - 2));
    out += digits[count / base];
    out += digits[count % base];
    return after.empty() || out < after ? out : std::string();
}

std::string positionBetween(std::string_view before, std::string_view after, Run run)
{
    if (std::string next = run == Run::Continue ? nextInRun(before, after) : std::string(); !next.empty())
        return next;
    return middle(before, after) + randomLetters(3) + "0G";
}

} // namespace simpul
