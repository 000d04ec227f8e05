# Makes the packaged program for Windows in dist\: powershell resources\packaging\build.ps1
# The same steps as build.sh. Inno Setup's iscc is used where it is found; without it there is the .zip alone.
# NOT RUN YET: written with care, without a Windows machine at hand.
$ErrorActionPreference = "Stop"
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$made = "$root\build\packaging"
$python = if ($env:PYTHON) { $env:PYTHON } else { "python" }

function Run {
    $program, $rest = $args
    & $program @rest
    if ($LASTEXITCODE -ne 0) { throw "$program $rest failed with $LASTEXITCODE" }
}

Set-Location $root
if (Test-Path $made) { Remove-Item -Recurse -Force $made }
New-Item -ItemType Directory -Force $made | Out-Null
Run $python -m venv "$made\env"
$inside = "$made\env\Scripts\python.exe"
Run $inside -m pip install --quiet --no-input --disable-pip-version-check `
    --constraint resources\setup\constraints.txt --editable . --requirement resources\packaging\requirements.txt
$env:QT_QPA_PLATFORM = "offscreen"
Run $inside resources\packaging\icons.py $made
Remove-Item Env:QT_QPA_PLATFORM
Run $inside -m PyInstaller --noconfirm --log-level ERROR --workpath "$made\work" --distpath "$made\folder" `
    resources\packaging\mlpstudio.spec
Run $inside resources\packaging\package.py $made "$root\dist"

$iscc = Get-Command iscc -ErrorAction SilentlyContinue
if (-not $iscc) { $iscc = Get-Item "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe" -ErrorAction SilentlyContinue }
if ($iscc) {
    $version = & $inside -c "import mlpstudio; print(mlpstudio.__version__)"
    $path = if ($iscc.Source) { $iscc.Source } else { $iscc.FullName }
    Run $path "/Q" "/DVersion=$version" "/DFolder=$made\folder\mlpstudio" "/DMade=$made" "/DDist=$root\dist" `
        resources\packaging\setup.iss
    $setup = Get-Item "$root\dist\*-setup.exe"
    $hash = (Get-FileHash -Algorithm SHA256 $setup).Hash.ToLower()
    [IO.File]::AppendAllText("$root\dist\SHA256SUMS", "$hash  $($setup.Name)`n")
} else {
    Write-Host "!!!! NO INSTALLER: Inno Setup 6 is missing. !!!!"
}
