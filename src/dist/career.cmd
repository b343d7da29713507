@echo off
rem Starts career on Windows, in plain lines. Untested: nobody has run it there yet.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined HOME if not defined CAREER_HOME set "CAREER_HOME=%USERPROFILE%\.career"
"%JAVA%" -Xlog:disable -Xlog:all=warning:stderr -XX:+UseSerialGC -jar "%~dp0..\lib\career.jar" %*
exit /b %ERRORLEVEL%
