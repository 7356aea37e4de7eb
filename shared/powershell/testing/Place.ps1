# A script of a place, for tests: the machine, the servers that its shell shows, and what the script is about.
. (Join-Path $PSScriptRoot 'Import-Runtime.ps1')

$script:shownServers = @()
function Get-ExchangeServer { [CmdletBinding()] param() $script:shownServers }
function Get-ExchangeCertificate { [CmdletBinding()] param($Server) }
function Get-WmiObject { [CmdletBinding()] param($Class, $Filter, $ComputerName) }
function Test-EdgeSynchronization { [CmdletBinding()] param() }

# A server as a remote session shows it.
function New-ShownServer([string]$Name, [string]$Role = 'Mailbox', [string]$Version = 'Version 15.2 (Build 986.5)', [string]$Domain = 'contoso.com') {
    [pscustomobject]@{ Name = $Name; Fqdn = "$($Name.ToLowerInvariant()).$Domain"; ServerRole = $Role; AdminDisplayVersion = $Version }
}

# Begins a script on a machine, whose shell shows these servers.
function Start-Place([string]$Place = 'organization', [string]$Kind = 'apply', [string]$Machine = 'MBX01', $Shown = @((New-ShownServer 'MBX01'), (New-ShownServer 'MBX02'))) {
    $env:COMPUTERNAME = $Machine
    $script:shownServers = @($Shown)
    $script:exchangeServers = $null
    $isEdge = $Place -ne 'organization'
    $header = @{
        Cmdlet = New-Consent; Path = ''; Script = "3-apply-$Place.ps1"; Kind = $Kind; Title = 'Contoso'; DesignHash = 'ab' * 32; Tool = '1.0.0'
        Place = if ($isEdge) { 'server-9' } else { 'organization' }
        PlaceName = $Place; Stem = $Place; IsEdge = $isEdge; GoBack = "5-rollback-$Place.ps1"
        Where = if ($isEdge) { "in the Exchange Management Shell on $Place itself" } else { 'in a shell of the organization' }
    }
    Initialize-Run @header
}

# A server that the design plans with.
function Add-PlannedServer([string]$Name, [string]$Role = 'mailbox', [string]$Version = '2019', [string]$Key = "server-$Name") {
    Add-Server -Key $Key -Name $Name -Fqdn "$($Name.ToLowerInvariant()).contoso.com" -Role $Role -Version $Version
}

# A connector of the design with the step that makes or changes it, and what Exchange shows of it.
function Add-Connector([string]$Name, $Wanted, $Item = $null, [string]$Noun = 'ReceiveConnector', [string]$Verb = 'New', [string]$Server = 'MBX01', [string]$Script = $script:run.Script, $WantedRights = @()) {
    $server = if ($Noun -eq 'ReceiveConnector') { $Server } else { '' }
    Add-Object -Key $Name -Noun $Noun -Server $server -Name $Name -Believed $(if ($Item) { [ordered]@{} }) -Wanted $Wanted -IsComplete (-not $Item) -WantedRights $WantedRights
    $script:objects[$Name].Item = $Item
    if ($Item) { $script:objects[$Name].Guid = "$($Item.Guid)" }
    Add-Step -Key $Name -Script $Script -Cmdlet "$Verb-$Noun" -Parameter $Wanted
}

# A Receive connector as a remote session shows it.
function New-ShownConnector([string]$Name, $Values = @{}, [string]$Server = 'MBX01') {
    $shown = [ordered]@{
        Name = $Name; Identity = "$Server\$Name"; Server = $Server; Guid = [guid]::NewGuid().ToString(); Enabled = $true; TransportRole = 'FrontendTransport'
        Bindings = [Collections.ArrayList]@('0.0.0.0:25'); RemoteIPRanges = [Collections.ArrayList]@('0.0.0.0-255.255.255.255')
    }
    foreach ($key in $Values.Keys) { $shown[$key] = $Values[$key] }
    [pscustomobject]$shown
}

# What a block finds, in the parts that tests look at.
function Get-Found([scriptblock]$Block) { @(& $Block | ForEach-Object { "$($_.Severity) $($_.Kind): $($_.Sentence)" }) }
