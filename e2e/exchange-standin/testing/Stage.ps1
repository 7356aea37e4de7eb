# Sets up an organization for a Pester test and takes the cmdlets of one of its places into the test.

Import-Module (Join-Path $PSScriptRoot '../Standin.psm1') -DisableNameChecking -Force
. (Join-Path $PSScriptRoot '../host/types.ps1')
Import-StandinType

function New-Server([string]$Name = 'MBX01', [string]$Role = 'mailbox', [string]$Version = '2019', $More = @{}) {
    $server = @{ name = $Name; fqdn = "$($Name.ToLowerInvariant()).contoso.com"; role = $Role; version = $Version; addresses = @('10.0.0.1', '10.0.0.2') }
    foreach ($key in $More.Keys) { $server[$key] = $More[$key] }
    $server
}

# Servers MBX01 and EDGE01 unless others are given; returns the folder of the state.
function New-Stage($Servers, [string]$Place = 'organization', $Options = @{}) {
    if (-not $Servers) { $Servers = @((New-Server), (New-Server 'EDGE01' 'edge')) }
    $folder = Join-Path ([IO.Path]::GetTempPath()) "mailflow-stage-$([guid]::NewGuid())"
    [void][IO.Directory]::CreateDirectory($folder)
    Start-Standin $folder @{}
    [void](Initialize-Standin @{ organization = @{ sites = @('Main', 'Branch') }; servers = $Servers })
    Enter-Stage $folder $Place $Options
    $folder
}

# Goes to a place of a state that exists, as a new shell does.
function Enter-Stage([string]$Folder, [string]$Place = 'organization', $Options = @{}) {
    Get-ChildItem function: | Where-Object { $_.ScriptBlock -match '\(Get-Engine\)\.Invoke' } | ForEach-Object { Remove-Item "function:$($_.Name)" }
    $all = @{ place = $Place }
    foreach ($key in $Options.Keys) { $all[$key] = $Options[$key] }
    Start-Standin $Folder $all
    [void](Enter-Standin)
}

function Remove-Stage([string]$Folder) { Remove-Item -LiteralPath $Folder -Recurse -Force }

# The rule that a command is refused by, or nothing.
function Get-Refusal([scriptblock]$Command) {
    try { $errors = @(& $Command 2>&1 | Where-Object { $_ -is [Management.Automation.ErrorRecord] }) } catch { $errors = @($_) }
    if ($errors.Count -gt 0) { ($errors[0].FullyQualifiedErrorId -replace '^\[.*?\]\s*' -split ',')[0] }
}

function Get-CallList([string]$Folder) {
    $file = Join-Path $Folder 'calls.jsonl'
    if (Test-Path $file) { [IO.File]::ReadAllLines($file) | ForEach-Object { ConvertFrom-Json $_ } }
}

function Get-StateText([string]$Folder, [string]$Place = 'organization') {
    [IO.File]::ReadAllText((Join-Path $Folder "$Place.place.json"))
}
