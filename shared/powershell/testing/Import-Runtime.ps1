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

# Begins a run, as the script of a bundle does, in a shell of the organization that agrees to everything.
function Start-TestRun([string]$Path = '', [bool]$InOrganization = $true, [bool]$Answer = $true, [string[]]$NotTaken = @()) {
    $consent = New-Consent -Answer $Answer
    Initialize-Run -Cmdlet $consent -Path $Path -Place 'in the shell of a test' -InOrganization $InOrganization -NotTaken $NotTaken
    $consent
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
