@echo off
rem Huice: builds what is missing, then runs. Messages are English here, since cmd reads this file in the code page of the console.
setlocal
chcp 65001 >nul
set "HUICE_HOME=%~dp0"
if "%HUICE_HOME:~-1%"=="\" set "HUICE_HOME=%HUICE_HOME:~0,-1%"
set "HUICE_JAVA=java"
if defined JAVA_HOME set "HUICE_JAVA=%JAVA_HOME%\bin\java.exe"
"%HUICE_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --version >nul 2>nul
if errorlevel 1 (
  echo Java was not found, or is older than 9: install JDK 17 or later, or point JAVA_HOME to it. 1>&2
  exit /b 1
)
set "HUICE_MAJOR=0"
for /f "tokens=2 delims=.- " %%v in ('"%HUICE_JAVA%" --version 2^>nul') do (
  set "HUICE_MAJOR=%%v"
  goto :version
)
:version
if %HUICE_MAJOR% LSS 17 (
  echo JDK 17 or later is needed, and %HUICE_JAVA% is older: install a newer one, or point JAVA_HOME to it. 1>&2
  exit /b 1
)
if exist "%HUICE_HOME%\target\huice.jar" if exist "%HUICE_HOME%\target\lib\" goto :run
where mvn >nul 2>nul
if errorlevel 1 (
  echo The first run builds with Maven 3.8.7 or later, but there is no mvn on the PATH: install it. 1>&2
  exit /b 1
)
echo Huice: building, on the first run only ... 1>&2
pushd "%HUICE_HOME%"
call mvn -q -B -ntp -DskipTests -Dspotless.check.skip -Dcyclonedx.skip package 1>&2
if errorlevel 1 (
  popd
  rem Half a build is none.
  del "%HUICE_HOME%\target\huice.jar" 2>nul
  echo The build failed for the reason above. 1>&2
  exit /b 1
)
popd
:run
rem A register keeps all processors busy for long: that is worth a better compiler and collector.
set "HUICE_VM=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%v in (batch bench impact pool sample) do if "%~1"=="%%v" set "HUICE_VM=-XX:+UseParallelGC"
if "%~1"=="test" for %%a in ("%~2" "%~3" "%~4" "%~5" "%~6" "%~7" "%~8" "%~9") do if "%%~a"=="--mutate" set "HUICE_VM=-XX:+UseParallelGC"
if not "%~1"=="replay" goto :native
for %%a in ("%~2" "%~3" "%~4" "%~5" "%~6" "%~7" "%~8" "%~9") do (
  if "%%~a"=="--all" set "HUICE_VM=-XX:+UseParallelGC"
  if "%%~a"=="--sample" set "HUICE_VM=-XX:+UseParallelGC"
)
:native
rem The ledger's SQLite is native code, of which Java 22 and later warn unless it is allowed.
if %HUICE_MAJOR% GEQ 22 set "HUICE_VM=--enable-native-access=ALL-UNNAMED %HUICE_VM%"
"%HUICE_JAVA%" %HUICE_VM% -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Djdk.console=java.base "-Dhuice.home=%HUICE_HOME%" -cp "%HUICE_HOME%\target\huice.jar;%HUICE_HOME%\target\lib\*" org.huice.cli.Main %*
exit /b %errorlevel%
