#include "core/search/word_lists.h"

#include <QFile>

#include <vector>

namespace simpul {

// The words of one of our own lists: some on each line, # begins a remark.
static std::vector<std::vector<std::string>> readWordList(const char *name)
{
    std::vector<std::vector<std::string>> out;
    QFile file(QStringLiteral(":/words/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        std::vector<std::string> &words = out.emplace_back();
        for (const QByteArray &word : line.startsWith('#') ? QList<QByteArray>() : line.simplified().split(' '))
            words.push_back(word.toStdString());
    }
    return out;
}

static std::unordered_set<std::string> readWords(const char *name)
{
    std::unordered_set<std::string> out;
    for (const std::vector<std::string> &line : readWordList(name))
        out.insert(line.begin(), line.end());
    return out;
}

bool isName(const std::string &word)
{
    static const std::unordered_set<std::string> names = readWords("names-id.txt");
    return names.contains(word);
}

const std::unordered_set<std::string> &moreRoots()
{
    static const std::unordered_set<std::string> roots = readWords("roots-id.txt");
    return roots;
}

const std::map<std::string, std::string, std::less<>> &spellingVariants()
{
    static const auto read = [] {
        std::map<std::string, std::string, std::less<>> out;
        for (const std::vector<std::string> &words : readWordList("variants-id.txt")) {
            for (std::size_t i = 1; i < words.size(); ++i)
                out.emplace(words[i], words[0]);
        }
        return out;
    }();
    return read;
}

} // namespace simpul
