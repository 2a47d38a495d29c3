; The installer for Windows, per user, without administrator rights. Built by Inno Setup 6.3 or newer, after the package:
;   iscc /DVersion=0.1.0 resources\packaging\windows\chorus-desktop.iss
#ifndef Version
  #error Say which version this is: iscc /DVersion=0.1.0 …
#endif
#define Root "..\..\.."

[Setup]
AppId=chorus-desktop
AppName=Chorus Desktop
AppVersion={#Version}
AppPublisher=The Chorus Desktop authors
DefaultDirName={localappdata}\Programs\Chorus Desktop
DefaultGroupName=Chorus Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\package\chorus-desktop.ico
UninstallDisplayIcon={app}\chorus-desktop.exe
OutputDir={#Root}\dist
OutputBaseFilename=chorus-desktop-{#Version}-windows-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
fr.desktop=Icône sur le bureau
en.desktop=Icon on the desktop
fr.base=Base Chorus Desktop
en.base=Chorus Desktop database
fr.start=Ouvrir Chorus Desktop
en.start=Open Chorus Desktop

[Tasks]
Name: "desktop"; Description: "{cm:desktop}"; Flags: unchecked

[InstallDelete]
; what an older version brought and this one does not
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\build\package\chorus-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Chorus Desktop"; Filename: "{app}\chorus-desktop.exe"
Name: "{userdesktop}\Chorus Desktop"; Filename: "{app}\chorus-desktop.exe"; Tasks: desktop

[Registry]
; *.chorus is ours; *.db is everybody's, there the program only stands in « Open with »
Root: HKCU; Subkey: "Software\Classes\ChorusDesktop.Base"; ValueType: string; ValueData: "{cm:base}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\ChorusDesktop.Base\DefaultIcon"; ValueType: string; ValueData: "{app}\chorus-desktop.exe,0"
Root: HKCU; Subkey: "Software\Classes\ChorusDesktop.Base\shell\open\command"; ValueType: string; ValueData: """{app}\chorus-desktop.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.chorus"; ValueType: string; ValueData: "ChorusDesktop.Base"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.db\OpenWithProgids"; ValueType: string; ValueName: "ChorusDesktop.Base"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\chorus-desktop.exe"; Description: "{cm:start}"; Flags: postinstall nowait skipifsilent
