#include "app/cli/terminal.h"

#include "core/base/letters.h"

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace simpul::cli {

#ifdef Q_OS_WIN

static bool isTerminal(FILE *stream)
{
    return _isatty(_fileno(stream)) != 0;
}

void prepareConsole()
{
    SetConsoleOutputCP(CP_UTF8);
    SetConsoleCP(CP_UTF8);
}

// Switches the echo of the terminal off as long as it lives.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~WithoutEcho() { SetConsoleMode(m_input, m_before); }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
};

#else

static bool isTerminal(FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

void prepareConsole() {}

// Switches the echo of the terminal off as long as it lives.
class WithoutEcho
{
public:
    WithoutEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
};

#endif

bool errorsAreShownToAPerson()
{
    return isTerminal(stderr);
}

bool canAsk()
{
    return isTerminal(stdin) && isTerminal(stdout);
}

static std::optional<QString> readLine()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QString::fromStdString(line);
}

bool isHarmless(char32_t letter)
{
    return letter == U'\n' || letter == U'\t' || isPlainLetter(letter);
}

QString harmless(const QString &text)
{
    QList<char32_t> letters;
    for (const auto letter : text.toUcs4())
        letters << (isHarmless(letter) ? char32_t(letter) : char32_t(QChar::ReplacementCharacter));
    return QString::fromUcs4(letters.constData(), letters.size());
}

std::optional<QString> ask(const QString &question, Echo echo)
{
    std::cerr << harmless(question).toStdString() << ' ' << std::flush;
    if (echo == Echo::Shown)
        return readLine();
    const WithoutEcho quiet;
    const auto answer = readLine();
    std::cerr << '\n';
    return answer;
}

} // namespace simpul::cli
