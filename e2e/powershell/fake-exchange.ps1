# Exchange's cmdlets over a store in memory, for the tests of the apply scripts. As in a remote Exchange session they live
# in a module of their own, where a script's preference variables do not reach, and values come back in Exchange's forms.

$global:FakeExchange = @{
    Store = @{ SendConnector = [ordered]@{}; ReceiveConnector = [ordered]@{}; AcceptedDomain = [ordered]@{} }
    Calls = [Collections.ArrayList]@()
    Rights = [Collections.ArrayList]@()
    FailOn = ''
    # Refuses what Exchange shows and does not take back.
    Strict = $false
    Machine = 'EDGE01'
}

New-Module -Name FakeExchange -ScriptBlock {
    function Add-Call($Cmdlet, $Bound) {
        $shown = [ordered]@{}
        foreach ($key in $Bound.Keys | Sort-Object) {
            if ('ErrorAction', 'Confirm' -contains $key) { continue }
            $shown[$key] = $Bound[$key]
            if ($Bound[$key] -is [pscredential]) { $shown[$key] = 'account ' + $Bound[$key].UserName }
        }
        [void]$FakeExchange.Calls.Add([pscustomobject]@{ cmdlet = $Cmdlet; parameters = $shown })
    }

    function Get-ReadForm([string]$Name, $Value) {
        switch ($Name) {
            'AddressSpaces' { return , @($Value | ForEach-Object { if ($_ -match ';\d+$') { "SMTP:$_" } else { "SMTP:$_;1" } }) }
            'SourceTransportServers' { return , @($Value | ForEach-Object { ($_ -split '\.')[0].ToUpperInvariant() }) }
            { 'AuthMechanism', 'PermissionGroups' -contains $_ } { return @($Value) -join ', ' }
            { 'MaxMessageSize', 'MaxSendSize', 'MaxReceiveSize' -contains $_ } {
                if ($Value -eq 'Unlimited') { return 'Unlimited' }
                $bytes = if ("$Value" -match '^\d+$') { [long]"$Value" } else { [long]("$Value" -replace '\D') * 1MB }
                return '{0} MB ({1:#,0} bytes)' -f ($bytes / 1MB), $bytes
            }
            'RemoteIPRanges' { return , @($Value | Sort-Object -Descending) }
        }
        if ($Value -is [array]) { return , $Value }
        $Value
    }

    function Test-Refused($Bound) {
        if (-not $FakeExchange.Strict) { return $false }
        if ("$($Bound.PermissionGroups)" -match 'Custom') { return $true }
        if ($Bound.ContainsKey('SourceIPAddress') -and $FakeExchange.Machine -notlike 'EDGE*') { return $true }
        "$($Bound.SmartHostAuthMechanism)" -like 'BasicAuth*' -and -not $Bound.ContainsKey('AuthenticationCredential')
    }

    function Get-Key($Noun, $Name, $Server) {
        if ($Noun -eq 'ReceiveConnector') { "$Server\$Name" } else { "$Name" }
    }

    function Set-Property($Noun, $Item, $Bound) {
        foreach ($key in $Bound.Keys) {
            if ('Usage', 'Internal', 'Internet', 'Custom', 'Partner', 'Client', 'Identity', 'Confirm', 'ErrorAction', 'MakeDefault' -contains $key) { continue }
            $value = Get-ReadForm $key $Bound[$key]
            if ($value -is [pscredential]) { $value = 'System.Management.Automation.PSCredential' }
            $Item | Add-Member -NotePropertyName $key -NotePropertyValue $value -Force
        }
        $Item | Add-Member -NotePropertyName Identity -NotePropertyValue (Get-Key $Noun $Item.Name $Item.Server) -Force
    }

    function New-Item2($Noun, $Bound) {
        $store = $FakeExchange.Store[$Noun]
        $server = if ($Bound.Server) { $Bound.Server } else { $FakeExchange.Machine }
        $key = Get-Key $Noun $Bound.Name $server
        if ($store.Contains($key)) { return "The object '$key' already exists." }
        $item = [pscustomobject]@{ Name = $Bound.Name }
        if ($Noun -eq 'ReceiveConnector') { $item | Add-Member -NotePropertyName Server -NotePropertyValue $server }
        if ($Noun -eq 'AcceptedDomain') { $item | Add-Member -NotePropertyName Default -NotePropertyValue ($store.Count -eq 0) }
        if ($Noun -eq 'SendConnector') { $item | Add-Member -NotePropertyName AuthenticationCredential -NotePropertyValue $null }
        Set-Property $Noun $item $Bound
        $store[$key] = $item
        $item
    }

    function Set-Item2($Noun, $Bound) {
        $store = $FakeExchange.Store[$Noun]
        if (-not $store.Contains($Bound.Identity)) { return "The operation couldn't be performed because object '$($Bound.Identity)' couldn't be found." }
        $item = $store[$Bound.Identity]
        if ($Bound.MakeDefault) { foreach ($other in $store.Values) { $other.Default = $other -eq $item } }
        $key = Get-Key $Noun $Bound.Name $item.Server
        if ($Bound.Name -and $key -ne $Bound.Identity -and $store.Contains($key)) { return "The object '$key' already exists." }
        $store.Remove($Bound.Identity)
        Set-Property $Noun $item $Bound
        $store[$item.Identity] = $item
    }

    foreach ($noun in 'SendConnector', 'ReceiveConnector', 'AcceptedDomain') {
        $parameters = @{
            SendConnector = 'AddressSpaces', 'DNSRoutingEnabled', 'SmartHosts', 'SmartHostAuthMechanism', 'AuthenticationCredential', 'SourceTransportServers', 'MaxMessageSize', 'Comment', 'Port', 'Enabled', 'Fqdn', 'ConnectionInactivityTimeOut', 'SourceIPAddress'
            ReceiveConnector = @(
                'Bindings', 'RemoteIPRanges', 'AuthMechanism', 'PermissionGroups', 'TransportRole', 'MaxMessageSize',
                'Comment', 'Banner', 'Fqdn', 'TarpitInterval', 'ConnectionTimeout', 'ConnectionInactivityTimeout',
                'ProtocolLoggingLevel', 'RequireTLS', 'DomainSecureEnabled', 'Enabled', 'SizeEnabled',
                'MaxInboundConnection', 'MaxInboundConnectionPercentagePerSource', 'MaxInboundConnectionPerSource',
                'MaxRecipientsPerMessage', 'MaxHeaderSize', 'MaxAcknowledgementDelay', 'MessageRateLimit',
                'MessageRateSource', 'AdvertiseClientSettings', 'MaxHopCount', 'MaxLocalHopCount', 'EnableAuthGSSAPI',
                'DeliveryStatusNotificationEnabled', 'PipeliningEnabled', 'ChunkingEnabled', 'EightBitMimeEnabled',
                'BinaryMimeEnabled', 'LongAddressesEnabled', 'OrarEnabled', 'SuppressXAnonymousTls',
                'EnhancedStatusCodesEnabled'
            )
            AcceptedDomain = @('DomainType', 'MakeDefault')
        }[$noun]
        $settable = @('Name') + $parameters | ForEach-Object { "`$$_" }
        $creating = $settable + @(@{ SendConnector = '$Usage'; ReceiveConnector = '$Usage', '$Server'; AcceptedDomain = '$DomainName' }[$noun])
        $finish = 'if ($result -is [string]) { Write-Error $result; return }; $result'
        $failing = "if (`$FakeExchange.FailOn -eq `$MyInvocation.MyCommand.Name -or (Test-Refused `$PSBoundParameters)) { Write-Error 'The server refused it.'; return }; Add-Call `$MyInvocation.MyCommand.Name `$PSBoundParameters;"
        Invoke-Expression "function New-$noun { [CmdletBinding()] param($($creating -join ', '), [switch]`$Confirm) $failing `$result = New-Item2 '$noun' `$PSBoundParameters; $finish }"
        Invoke-Expression "function Set-$noun { [CmdletBinding()] param(`$Identity, $($settable -join ', '), [switch]`$Confirm) $failing `$result = Set-Item2 '$noun' `$PSBoundParameters; $finish }"
        Invoke-Expression @"
function Remove-$noun { [CmdletBinding()] param(`$Identity, [switch]`$Confirm)
    if (-not `$PSBoundParameters.ContainsKey('Confirm') -or `$Confirm) { Write-Error 'This would have asked a question.'; return }
    $failing
    if (-not `$FakeExchange.Store.$noun.Contains(`$Identity)) { Write-Error 'not found'; return }
    if (`$FakeExchange.Store.$noun.Count -gt 1 -and `$FakeExchange.Store.$noun[`$Identity].Default) { Write-Error 'The default accepted domain cannot be removed.'; return }
    `$FakeExchange.Store.$noun.Remove(`$Identity)
}
function Get-$noun { [CmdletBinding()] param(`$Identity, `$Server)
    `$FakeExchange.Store.$noun.Values | Where-Object { (-not `$Server -or `$_.Server -eq `$Server) -and (-not `$Identity -or `$_.Identity -eq `$Identity) }
}
"@
    }

    function Add-ADPermission {
        [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User, $ExtendedRights, [switch]$Confirm)
        Add-Call 'Add-ADPermission' ([ordered]@{ Identity = $Identity.Identity; User = $User; ExtendedRights = $ExtendedRights })
        [void]$FakeExchange.Rights.Add([pscustomobject]@{ Identity = $Identity.Identity; User = $User; ExtendedRights = @($ExtendedRights); Deny = $false })
        if ($Identity.PermissionGroups) { $Identity.PermissionGroups = $Identity.PermissionGroups + ', Custom' }
    }

    function Remove-ADPermission {
        [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User, $ExtendedRights, [switch]$Confirm)
        Add-Call 'Remove-ADPermission' ([ordered]@{ Identity = $Identity.Identity; User = $User; ExtendedRights = $ExtendedRights })
        foreach ($right in @($FakeExchange.Rights)) {
            if ($right.Identity -eq $Identity.Identity -and $right.User -eq $User) { $FakeExchange.Rights.Remove($right) }
        }
    }

    function Get-ADPermission {
        [CmdletBinding()] param([Parameter(ValueFromPipeline)]$Identity, $User)
        $FakeExchange.Rights | Where-Object { $_.Identity -eq $Identity.Identity -and (-not $User -or $_.User -eq $User) }
    }

    # One object for the organization, one for each server: there is nothing to make or to remove.
    $settings = @{
        TransportConfig = 'MaxSendSize', 'MaxReceiveSize', 'TLSSendDomainSecureList', 'TLSReceiveDomainSecureList', 'InternalSMTPServers'
        TransportService = 'ExternalIPAddress', 'ExternalDNSServers', 'ExternalDNSAdapterEnabled', 'UseDowngradedExchangeServerAuth'
    }
    foreach ($noun in $settings.Keys) {
        $settable = $settings[$noun] | ForEach-Object { "`$$_" }
        Invoke-Expression @"
function Get-$noun { [CmdletBinding()] param(`$Identity)
    `$key = if (`$Identity) { "`$Identity" } else { 'Transport Settings' }
    if (-not `$FakeExchange.Store['$noun']) { `$FakeExchange.Store['$noun'] = [ordered]@{} }
    if (-not `$FakeExchange.Store.$noun.Contains(`$key)) {
        `$item = [pscustomobject]@{ Name = `$key; Identity = `$key }
        foreach (`$name in '$($settings[$noun] -join "','")') { `$item | Add-Member -NotePropertyName `$name -NotePropertyValue `$null }
        `$FakeExchange.Store.$noun[`$key] = `$item
    }
    `$FakeExchange.Store.$noun[`$key]
}
function Set-$noun { [CmdletBinding()] param(`$Identity, $($settable -join ', '), [switch]`$Confirm)
    Add-Call `$MyInvocation.MyCommand.Name `$PSBoundParameters
    `$item = Get-$noun `$Identity
    foreach (`$name in `$PSBoundParameters.Keys) {
        if ('Identity', 'Confirm', 'ErrorAction' -contains `$name) { continue }
        `$value = `$PSBoundParameters[`$name]
        if (`$value -is [hashtable]) {
            `$value = @(@(`$item.`$name) + @(`$value['Add']) | Where-Object { `$null -ne `$_ -and @(`$PSBoundParameters[`$name]['Remove']) -notcontains `$_ })
        }
        `$item.`$name = Get-ReadForm `$name `$value
    }
}
"@
    }

    function Get-Credential([string]$Message) {
        [void]$FakeExchange.Calls.Add([pscustomobject]@{ cmdlet = 'Get-Credential'; parameters = @{ Message = $Message } })
        $password = New-Object securestring
        $password.AppendChar('x')
        New-Object pscredential -ArgumentList 'CONTOSO\edge', $password
    }

    Export-ModuleMember -Function '*-SendConnector', '*-ReceiveConnector', '*-AcceptedDomain', '*-TransportConfig', '*-TransportService', '*-ADPermission', 'Get-Credential'
} | Import-Module -Global -DisableNameChecking

$env:COMPUTERNAME = 'EDGE01'
$global:Runs = [Collections.ArrayList]@()

# Runs one part of a test and keeps what it called, printed and threw.
function Invoke-Run([string]$Name, [scriptblock]$Block) {
    $FakeExchange.Calls.Clear()
    $failure = $null
    $output = [Collections.ArrayList]@()
    try { . $Block *>&1 | ForEach-Object { [void]$output.Add("$_") } } catch { $failure = "$_" }
    [void]$Runs.Add([pscustomobject]@{
        name = $Name
        failure = $failure
        calls = @($FakeExchange.Calls.ToArray())
        output = $output.ToArray()
    })
}

function Write-Result {
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    $result = [pscustomobject]@{ runs = $Runs.ToArray(); store = $FakeExchange.Store; rights = $FakeExchange.Rights.ToArray(); sides = $FakeSides }
    '---RESULT---'
    ConvertTo-Json $result -Depth 8 -Compress -EscapeHandling EscapeNonAscii
}
