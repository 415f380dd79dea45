#include <QCoreApplication>

#include <catch2/catch_session.hpp>

#include <sodium.h>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (sodium_init() < 0)
        return 1;
    return Catch::Session().run(argc, argv);
}
