# What Exchange refuses of a Receive connector, except for conflicts with others. Source: New- and Set-ReceiveConnector
# reference and the Receive connectors topic, by the ids of the rule catalogue.

function Test-Holds($Item, [string]$Name, [string]$Word) { @($Item[$Name]) -contains $Word }

$script:rules['ReceiveConnector'] = [ordered]@{
    'RC-NAME-002' = { param($item) if ("$($item['Name'])".Trim() -eq '' -or $item['Name'].Length -gt 64) { 'A name has 1 to 64 characters.' } }
    'RC-NAME-001' = {
        param($item)
        if (Get-Other 'ReceiveConnector' $item | Where-Object { $_['Server'] -eq $item['Server'] -and (Test-SameWord $_['Name'] $item['Name']) }) {
            "The name '$($item['Name'])' is taken on $($item['Server'])."
        }
    }
    'RC-USAGE-001' = { param($item, $command) if ($command.IsNew -and @(Get-StatedUsage $command).Count -ne 1) { 'Exactly one usage type is needed.' } }
    'RC-USAGE-002' = { param($item, $command) if ($command.Usage -eq 'Client' -and (Test-OnEdge)) { 'The usage type Client does not exist on an Edge server.' } }
    'RC-BIND-010' = { param($item) if (@($item['Bindings']).Count -eq 0) { 'Bindings are needed.' } }
    'RC-RANGE-001' = { param($item) if (@($item['RemoteIPRanges']).Count -eq 0) { 'RemoteIPRanges are needed.' } }
    'RC-ROLE-006' = {
        param($item)
        $services = @(Get-ServiceList (Find-Server $item['Server']))
        if ($services.Count -gt 0 -and $services -notcontains $item['TransportRole']) { "$($item['Server']) has no $($item['TransportRole']) service." }
    }
    'RC-AUTH-001' = { param($item) if ((Test-Holds $item 'AuthMechanism' 'None') -and @($item['AuthMechanism']).Count -gt 1) { 'None stands alone.' } }
    'RC-AUTH-002' = {
        param($item)
        $lacks = -not (Test-Holds $item 'AuthMechanism' 'BasicAuth') -or -not (Test-Holds $item 'AuthMechanism' 'Tls')
        if ((Test-Holds $item 'AuthMechanism' 'BasicAuthRequireTLS') -and $lacks) { 'BasicAuthRequireTLS needs BasicAuth and Tls.' }
    }
    'RC-AUTH-003' = {
        param($item)
        $more = @($item['AuthMechanism'] | Where-Object { 'Tls', 'ExternalAuthoritative' -notcontains $_ })
        if ((Test-Holds $item 'AuthMechanism' 'ExternalAuthoritative') -and $more) { 'ExternalAuthoritative combines with Tls only.' }
    }
    'RC-AUTH-004' = {
        param($item)
        if ((Test-Holds $item 'AuthMechanism' 'ExternalAuthoritative') -and -not (Test-Holds $item 'PermissionGroups' 'ExchangeServers')) {
            'ExternalAuthoritative needs the permission group ExchangeServers.'
        }
    }
    'RC-AUTH-005' = { param($item) if ($item['RequireTLS'] -and -not (Test-Holds $item 'AuthMechanism' 'Tls')) { 'RequireTLS needs Tls.' } }
    'RC-AUTH-006' = {
        param($item)
        $server = Find-Server $item['Server']
        $isForeign = $item['Fqdn'] -and $server['fqdn'], $server['name'] -notcontains $item['Fqdn']
        if ((Test-Holds $item 'AuthMechanism' 'ExchangeServer') -and $isForeign) {
            'With ExchangeServer authentication the Fqdn is that of the server, its NetBIOS name, or none.'
        }
    }
    'RC-AUTH-011' = {
        param($item)
        if ($item['DomainSecureEnabled'] -and (Test-Holds $item 'AuthMechanism' 'ExternalAuthoritative')) { 'Domain security and ExternalAuthoritative exclude each other.' }
    }
    'RC-AUTH-013' = {
        param($item)
        if (-not $item['SuppressXAnonymousTls']) { return }
        $service = Get-Stored 'TransportService' | Where-Object { $_['Name'] -eq $item['Server'] }
        if ($service -and -not $service['UseDowngradedExchangeServerAuth']) { 'SuppressXAnonymousTls needs UseDowngradedExchangeServerAuth on the server.' }
    }
    'RC-PERM-001' = {
        param($item)
        if ((Test-OnEdge) -and (Test-Holds $item 'PermissionGroups' 'ExchangeLegacyServers')) { 'ExchangeLegacyServers does not exist on an Edge server.' }
    }
    'RC-PERM-003' = { param($item) if (Test-Holds $item 'PermissionGroups' 'Custom') { 'Custom is shown, not set: grant single rights.' } }
    'RC-PERM-004' = { param($item) if ((Test-Holds $item 'PermissionGroups' 'None') -and @($item['PermissionGroups']).Count -gt 1) { 'None stands alone.' } }
    'RC-VAL-001' = {
        param($item)
        if ([timespan]$item['ConnectionInactivityTimeout'] -ge [timespan]$item['ConnectionTimeout']) { 'ConnectionInactivityTimeout is shorter than ConnectionTimeout.' }
    }
    'RC-VAL-004' = { param($item) if ($item['Banner'] -and -not $item['Banner'].StartsWith('220')) { 'A banner starts with 220.' } }
    'RC-VAL-005' = { param($item) if ($item['BinaryMimeEnabled'] -and -not $item['ChunkingEnabled']) { 'BinaryMimeEnabled needs ChunkingEnabled.' } }
    'DS-004' = { param($item) if ($item['DomainSecureEnabled'] -and -not (Test-Holds $item 'AuthMechanism' 'Tls')) { 'Domain security needs Tls.' } }
}
