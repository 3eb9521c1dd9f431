@echo off
rem Runs the Maven on the path, which must be 3.9 or later. (On Linux and macOS, mvnw fetches one where it is older.)
setlocal
where /q mvn
if errorlevel 1 (
    echo mvnw: no mvn on the path; install Maven 3.9 or later 1>&2
    exit /b 1
)
set "recent="
for /f "tokens=1-5 delims=. " %%a in ('mvn -v ^| findstr /c:"Apache Maven"') do (
    if %%c gtr 3 set "recent=yes"
    if %%c equ 3 if %%d geq 9 set "recent=yes"
)
if not defined recent (
    echo mvnw: the mvn on the path is older than 3.9; install Maven 3.9 or later 1>&2
    exit /b 1
)
mvn %*
exit /b %errorlevel%
