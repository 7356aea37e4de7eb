# A rollback in a test: what the backup has, and what Exchange shows now.
. (Join-Path $PSScriptRoot 'Import-Runtime.ps1')

function Remove-AcceptedDomain { [CmdletBinding()] param($Identity, [switch]$Confirm) }
function Set-ReceiveConnector { [CmdletBinding()] param($Identity, $Name, $Bindings, $PermissionGroups, [switch]$Confirm) }
function Add-ADPermission { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User, $ExtendedRights, [switch]$Deny, [switch]$Confirm) process { } }

# Begins a rollback with an empty backup and an empty journal that is kept in a folder of its own, whose path it returns.
function Start-TestRollback([bool]$IsEdge = $false, [bool]$Answer = $true) {
    $folder = Join-Path ([IO.Path]::GetTempPath()) "mailflow-rollback-$([guid]::NewGuid())"
    [void][IO.Directory]::CreateDirectory($folder)
    $script:consent = Start-TestRun -Kind 'rollback' -IsEdge $IsEdge -Answer $Answer -Path (Join-Path $folder '5-rollback-test.ps1')
    $script:state = @{ Name = 'state'; Folder = $folder; Marker = ''; Journal = Join-Path $folder 'journal.jsonl'; Backup = Join-Path $folder 'backup.clixml'; Lines = [Collections.ArrayList]@(); History = $null }
    $script:rollback = @{ Backup = @{ Objects = @(); Known = @{} }; ByGuid = @{}; Known = @{}; Planned = @{}; Accounts = @{}; At = 0; Total = 1; Changed = 0; Declined = 0; Left = @() }
    Clear-Listing
    Clear-Right
    $folder
}

# What the backup has of an object.
function Add-TestKept([string]$Guid, [string]$Noun, [string]$Name, $Values = @{}, [string]$Server = '', $Rights = @()) {
    $all = @{ Name = $Name; Guid = $Guid }
    foreach ($key in $Values.Keys) { $all[$key] = $Values[$key] }
    $kept = [pscustomobject]@{ Noun = $Noun; Server = $Server; Guid = $Guid; Name = $Name; Values = $all; Rights = $Rights; IsLater = $false }
    $script:rollback.Backup.Objects += $kept
    $script:rollback.ByGuid[$Guid] = $kept
    $known = [pscustomobject]@{ Guid = $Guid; Name = $Name; Default = $all['Default'] -eq $true }
    $script:rollback.Known[$Guid] = $known
    $script:rollback.Backup.Known[$Noun] = @($script:rollback.Backup.Known[$Noun] | Where-Object { $_ }) + $known
    $kept
}

# A change as the journal has it, after an apply that was not stopped.
function New-TestEntry([string]$Action, [string]$Noun = 'SendConnector', [string]$Name = 'To HQ', [string]$Guid = 'g', [string[]]$Parameter = @(), [string]$Key = 'sendConnector-1', [string]$Server = '', [string]$User = '', [string[]]$Right = @(), $Value = $null, [bool]$IsDone = $true) {
    $number = $script:state.Lines.Count + 1
    $isMade = $Action -eq 'create'
    [void]$script:state.Lines.Add([pscustomobject]@{
        n = $number; event = 'begin'; script = '3-apply-test.ps1'; step = 1; action = $Action; key = $Key; noun = $Noun; server = $Server; name = $Name
        guid = $(if ($isMade) { '' } else { $Guid }); parameters = $Parameter; user = $User; rights = $Right; values = $Value
    })
    if ($IsDone) { [void]$script:state.Lines.Add([pscustomobject]@{ n = $number; event = 'done'; guid = $Guid }) }
    (Get-History).ByNumber["$number"]
}

# An object as Exchange shows it.
function New-Shown([string]$Guid, [string]$Name, $Values = @{}) {
    $shown = [ordered]@{ Name = $Name; Identity = $Name; Guid = $Guid; DistinguishedName = "CN=$Name,CN=Test" }
    foreach ($key in $Values.Keys) { $shown[$key] = $Values[$key] }
    [pscustomobject]$shown
}
