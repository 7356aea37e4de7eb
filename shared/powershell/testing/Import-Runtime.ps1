# Loads the runtime, and what it knows of Exchange, into the test that dot-sources this file: no function runs before.
if (-not $env:MAILFLOW_RUNTIME_TABLES) { throw 'Run these tests with npm run test:powershell, which prints the tables of the catalogue.' }
foreach ($part in Get-ChildItem -Path (Join-Path $PSScriptRoot '../runtime/*.ps1') -Exclude '*.Tests.ps1') { . $part.FullName }
. $env:MAILFLOW_RUNTIME_TABLES

# What the script of a bundle asks for consent: a test says what the answer is, and reads what was asked.
function New-Consent([bool]$Answer = $true) {
    $consent = [pscustomobject]@{ Answer = $Answer; Asked = [Collections.ArrayList]@() }
    $consent | Add-Member -MemberType ScriptMethod -Name ShouldProcess -Value {
        param($Title, $Action)
        [void]$this.Asked.Add("$Title | $Action")
        $this.Answer
    }
    $consent
}

# Begins a run, as the script of a bundle does, in a shell of the organization that agrees to everything, with an empty journal.
function Start-TestRun([string]$Path = '', [string]$Kind = 'apply', [bool]$IsEdge = $false, [bool]$Answer = $true, [string[]]$NotTaken = @()) {
    $consent = New-Consent -Answer $Answer
    $header = @{
        Cmdlet = $consent; Path = $Path; Script = '3-apply-test.ps1'; Kind = $Kind; Title = 'A test'; DesignHash = 'a' * 64; Tool = '0.0.0'
        Place = if ($IsEdge) { 'server-3' } else { 'organization' }
        PlaceName = if ($IsEdge) { 'EDGE01' } else { 'organization' }
        Stem = if ($IsEdge) { 'EDGE01' } else { 'organization' }
        IsEdge = $IsEdge; Where = 'in the shell of a test'; GoBack = '5-rollback-test.ps1'; NotTaken = $NotTaken
    }
    Initialize-Run @header
    $script:state = @{ Name = 'state'; Folder = ''; Marker = ''; Journal = ''; Backup = ''; Lines = [Collections.ArrayList]@(); History = $null }
    $consent
}

# An object as the blocks of a script describe it: a Send connector of the organization where nothing else is said.
function Add-TestObject([string]$Key = 'sendConnector-1', [string]$Noun = 'SendConnector', [string]$Server = '', [string]$Name = 'To HQ', [string]$Formerly = '', $Believed = $null, $Wanted = $null, $WantedRights = @(), $BelievedRights = @()) {
    Add-Object -Key $Key -Noun $Noun -Server $Server -Name $Name -Formerly $Formerly -Believed $Believed -Wanted $Wanted -IsComplete ($null -eq $Believed) -WantedRights $WantedRights -BelievedRights $BelievedRights
    $script:objects[$Key]
}

# A step of the script of a test.
function Add-TestStep([string]$Cmdlet, $Parameter, [string]$Key = 'sendConnector-1', [string]$Edge = '') {
    Add-Step -Key $Key -Script '3-apply-test.ps1' -Cmdlet $Cmdlet -Parameter $Parameter -Edge $Edge
    $script:steps[$script:steps.Count - 1]
}

# A line that a former run left in the journal, and the one that says it was done.
function Add-TestEntry([int]$Number, [string]$Action, [string]$Key = 'sendConnector-1', [string]$Guid = '', [string[]]$Parameter = @(), [int]$Step = 1, [string]$User = '', [string[]]$Right = @(), [bool]$IsDone = $true) {
    [void]$script:state.Lines.Add([pscustomobject]@{
        n = $Number; event = 'begin'; script = '3-apply-test.ps1'; step = $Step; action = $Action; key = $Key; noun = ''; server = ''; name = ''
        guid = $(if ($Action -eq 'create') { '' } else { $Guid }); parameters = $Parameter; user = $User; rights = $Right
    })
    if ($IsDone) { [void]$script:state.Lines.Add([pscustomobject]@{ n = $Number; event = 'done'; guid = $Guid }) }
}

# A connector as Exchange shows it.
function New-TestItem([string]$Name, $Values = @{}) {
    $guid = [guid]::NewGuid()
    $shown = [ordered]@{ Name = $Name; Identity = $Name; Guid = $guid; DistinguishedName = "CN=$Name,CN=Test" }
    foreach ($entry in $Values.GetEnumerator()) { $shown[$entry.Key] = $entry.Value }
    [pscustomobject]$shown
}

# What a block tells, warnings too, as texts.
function Get-Said([scriptblock]$Block) {
    @(& $Block 6>&1 3>&1 | ForEach-Object -Process { "$_" })
}

# The cmdlets of Exchange that the tests put answers into.
function Get-SendConnector { [CmdletBinding()] param($Identity) }
function New-SendConnector { [CmdletBinding()] param($Name, $AddressSpaces, $SmartHosts, $Comment, $SmartHostAuthMechanism, $AuthenticationCredential, $SourceIPAddress, [switch]$Confirm) }
function Set-SendConnector { [CmdletBinding()] param($Identity, $Name, $SmartHosts, $MaxMessageSize, $Comment, [switch]$Confirm) }
function Remove-SendConnector { [CmdletBinding()] param($Identity, [switch]$Confirm) }
function Get-ReceiveConnector { [CmdletBinding()] param($Identity, $Server) }
function New-ReceiveConnector { [CmdletBinding()] param($Name, $Bindings, $Server, [switch]$Confirm) }
function Set-ReceiveConnector { [CmdletBinding()] param($Identity, $Name, $Bindings, [switch]$Confirm) }
function Remove-ReceiveConnector { [CmdletBinding()] param($Identity, [switch]$Confirm) }
function Get-AcceptedDomain { [CmdletBinding()] param($Identity) }
function New-AcceptedDomain { [CmdletBinding()] param($Name, $DomainName, $DomainType, [switch]$Confirm) }
function Set-AcceptedDomain { [CmdletBinding()] param($Identity, $Name, $DomainType, $MakeDefault, [switch]$Confirm) }
function Get-TransportConfig { [CmdletBinding()] param() }
function Set-TransportConfig { [CmdletBinding()] param($MaxSendSize, $InternalSMTPServers, [switch]$Confirm) }
function Get-TransportService { [CmdletBinding()] param($Identity) }
function Get-ADPermission { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User) process { } }
function Add-ADPermission { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User, $ExtendedRights, [switch]$Confirm) process { } }
function Remove-ADPermission { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User, $ExtendedRights, [switch]$Confirm) process { } }
function Get-EdgeSubscription { [CmdletBinding()] param($Identity) }
function New-EdgeSubscription { [CmdletBinding()] param($FileName, $FileData, $Site, [switch]$Force, [switch]$Confirm) }
function Remove-EdgeSubscription { [CmdletBinding()] param($Identity, [switch]$Confirm) }
function Start-EdgeSynchronization { [CmdletBinding()] param($TargetServer, [switch]$Confirm) }
