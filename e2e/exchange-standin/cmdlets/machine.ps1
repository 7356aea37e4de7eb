# What scripts ask of Windows instead of Exchange: accounts, addresses, services, and the rights of the account itself.

# Which account is asked for is written down; the answer is that of the run.
function Get-Credential {
    [CmdletBinding()]
    param([Parameter(Position = 0)]$Credential, [string]$Message, [string]$UserName, [string]$Title)
    if ($Credential -is [pscredential]) { return $Credential }
    $call = New-Call 'Get-Credential' $PSBoundParameters
    $answer = Get-Answer "$Message$Title$UserName$Credential"
    $call.outcome = if ($answer) { "account $answer" } else { 'declined' }
    Write-Call $call
    if (-not $answer) { return }
    $password = New-Object securestring
    'test'.ToCharArray() | ForEach-Object { $password.AppendChar($_) }
    New-Object pscredential -ArgumentList $answer, $password
}

# The account whose key stands in the question, the longest one of several; an empty one declines.
function Get-Answer([string]$Question) {
    $keys = @($script:run.accounts.Keys | Where-Object { $_ -ne 'default' -and $Question.Contains($_) } | Sort-Object -Property Length -Descending)
    $script:run.accounts[$(if ($keys.Count -gt 0) { $keys[0] } else { 'default' })]
}

function Get-AddressList([string]$Computer) {
    $server = if ($Computer -and '.', 'localhost' -notcontains $Computer) { Find-Server $Computer } else { Get-LocalServer }
    $isSilent = $script:run.unreachable -contains $Computer -or ($server -and $script:run.unreachable -contains $server['name'])
    if (-not $server -or $isSilent) {
        throw (New-Refusal 'UNREACHABLE' "The RPC server is unavailable. ($Computer)" 'ResourceUnavailable' 'COMException')
    }
    @($server['addresses'])
}

function Get-NetIPAddress {
    [CmdletBinding()]
    param($IPAddress, $AddressFamily, $CimSession)
    $call = New-Call 'Get-NetIPAddress' $PSBoundParameters
    try { $addresses = Get-AddressList "$CimSession" } catch { $PSCmdlet.WriteError((Get-FreshError $_)); return } finally { Write-Call $call }
    foreach ($address in $addresses) {
        $family = if ($address.Contains(':')) { 'IPv6' } else { 'IPv4' }
        if ($AddressFamily -and "$AddressFamily" -ne $family) { continue }
        if ($IPAddress -and @($IPAddress) -notcontains $address) { continue }
        [pscustomobject]@{ IPAddress = $address; AddressFamily = $family; InterfaceAlias = 'Ethernet'; PrefixLength = if ($family -eq 'IPv4') { 24 } else { 64 } }
    }
}

function Get-WmiObject {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string]$Class, [string]$ComputerName, [string]$Filter, [string]$Namespace)
    $call = New-Call 'Get-WmiObject' $PSBoundParameters
    try { $addresses = Get-AddressList $ComputerName } catch { $PSCmdlet.WriteError((Get-FreshError $_)); return } finally { Write-Call $call }
    if ($Class -ne 'Win32_NetworkAdapterConfiguration') { throw "The stand-in knows Win32_NetworkAdapterConfiguration, not $Class." }
    [pscustomobject]@{ IPEnabled = $true; IPAddress = [string[]]$addresses; Description = 'Ethernet' }
}

function Get-CimInstance {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string]$ClassName, [string]$ComputerName, [string]$Filter, [string]$Namespace)
    Get-WmiObject -Class $ClassName -ComputerName $ComputerName -ErrorAction $ErrorActionPreference
}

# A Transport service does not come up again on an address that the server lacks.
function Restart-Service {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Position = 0)][string[]]$Name, [switch]$Force)
    $call = New-Call 'Restart-Service' $PSBoundParameters
    if (-not $PSCmdlet.ShouldProcess("$Name", 'Restart-Service')) { $call.whatIf = $true; $call.outcome = 'not done'; Write-Call $call; return }
    try {
        Invoke-Fault $call 'before'
        $server = Get-LocalServer
        foreach ($connector in Get-Stored 'ReceiveConnector' | Where-Object { $_['Server'] -eq $server['name'] }) {
            $missing = $connector['Bindings'] | ForEach-Object { Get-BindingPart $_ } | Where-Object { -not $_.IsWildcard -and $server['addresses'] -notcontains $_.Address }
            if ($missing) { Deny 'SERVICE-BINDING' "Service '$Name' cannot be started: $(@($missing)[0].Address) is not an address of this server." }
        }
        $call.outcome = 'done'
    } catch {
        $call.outcome = "refused: $(Get-RuleOf $_)"
        $PSCmdlet.WriteError((Get-FreshError $_))
    } finally { Write-Call $call }
}

function Get-Service {
    [CmdletBinding()]
    param([Parameter(Position = 0)][string[]]$Name)
    $server = Get-LocalServer
    $known = @('MSExchangeTransport') + $(if (@(Get-ServiceList $server) -contains 'FrontendTransport') { 'MSExchangeFrontEndTransport' })
    foreach ($service in $known) {
        if (-not $Name -or @($Name | Where-Object { $service -like $_ })) { [pscustomobject]@{ Name = $service; Status = 'Running'; DisplayName = $service } }
    }
}

# What the account may run: 'role\cmdlet' with its parameters.
function Invoke-GetManagementRoleEntry($Command) {
    $pattern = "$($Command.Bound['Identity'])".Split('\')[-1]
    foreach ($name in $script:run.cmdlets | Where-Object { $_ -like $pattern }) {
        $parameters = New-Object Collections.ArrayList
        foreach ($parameter in $script:catalogue['cmdlets'][$name]['parameters'].Keys) {
            if ($script:run.denied -notcontains "${name}:$parameter") { [void]$parameters.Add($parameter) }
        }
        ConvertTo-SessionObject ([ordered]@{ Name = $name; Role = 'Organization Transport Settings'; Parameters = $parameters }) 'Microsoft.Exchange.Management.RbacTasks.ManagementRoleEntry'
    }
}
