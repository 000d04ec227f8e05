; Inno Setup: the installer for Windows, for one user alone, without an administrator.
;   iscc /DVersion=0.1.0 /DFolder=build\packaging\folder\mlpstudio /DMade=build\packaging /DDist=dist resources\packaging\setup.iss
; Paths are relative to the checkout. NOT RUN YET: written with care, without a Windows machine at hand.

#ifndef Version
  #error Version is missing
#endif

[Setup]
SourceDir=..\..
AppId={{6E1B7C34-9C40-4E0B-9D0E-3B8A4B2C51D7}
AppName=MLP Studio
AppVersion={#Version}
AppPublisher=The MLP Studio developers
DefaultDirName={autopf}\MLP Studio
DefaultGroupName=MLP Studio
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.19044
LicenseFile=LICENSE
SetupIconFile={#Made}\mlpstudio.ico
UninstallDisplayIcon={app}\MLP Studio.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
OutputDir={#Dist}
OutputBaseFilename=mlpstudio-{#Version}-windows-x86_64-setup

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; An older version must leave nothing among the modules of a newer one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Made}\document.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\MLP Studio"; Filename: "{app}\MLP Studio.exe"
Name: "{autodesktop}\MLP Studio"; Filename: "{app}\MLP Studio.exe"; Tasks: desktop

[Registry]
; A double-click opens .mlp files. HKA is the user's own part of the registry here, and all of it goes again.
Root: HKA; Subkey: "Software\Classes\.mlp\OpenWithProgids"; ValueType: string; ValueName: "MLPStudio.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\MLPStudio.Project"; ValueType: string; ValueData: "MLP Studio project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\MLPStudio.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\MLPStudio.Project\shell\open\command"; ValueType: string; ValueData: """{app}\MLP Studio.exe"" ""%1"""

[Run]
Filename: "{app}\MLP Studio.exe"; Description: "{cm:LaunchProgram,MLP Studio}"; Flags: nowait postinstall skipifsilent
