@echo off
rem Starts kyozai on Windows: the JDK of JAVA_HOME or PATH; built first when a source is newer than the program.
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || (echo kyozai: a JDK of version 21 or newer is needed: install one and try again. 1>&2 & exit /b 3)
powershell -NoProfile -Command "$j = Get-Item -ErrorAction SilentlyContinue '%ROOT%target\kyozai.jar'; $s = Get-ChildItem -Recurse -File '%ROOT%src\main', '%ROOT%assets', '%ROOT%pom.xml'; exit [int](-not $j -or ($s | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime }))"
if errorlevel 1 (
  where mvn >nul 2>&1 || (echo kyozai: Maven 3.8 or newer is needed: install it and try again. 1>&2 & exit /b 3)
  pushd "%ROOT%"
  call mvn -q -B -Dmaven.test.skip=true package 1>&2 || (popd & exit /b 3)
  popd
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn24m -Xmx512m -XX:MetaspaceSize=128m -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%ROOT%target\kyozai.jar" %*
