# What Exchange refuses of a Send connector. Source: New- and Set-SendConnector reference, Send connectors topic.

function Get-SpacePart($Item) { $Item['AddressSpaces'] | ForEach-Object { Get-AddressSpacePart $_ } }

function Test-ByHost($Item) { -not $Item['DNSRoutingEnabled'] -and @($Item['SmartHosts']).Count -gt 0 }

$script:rules['SendConnector'] = [ordered]@{
    'SC-NAME-002' = { param($item) if ("$($item['Name'])".Trim() -eq '' -or $item['Name'].Length -gt 64) { 'A name has 1 to 64 characters.' } }
    'SC-NAME-001' = {
        param($item)
        if (Get-Other 'SendConnector' $item | Where-Object { Test-SameWord $_['Name'] $item['Name'] }) { "The name '$($item['Name'])' is taken." }
    }
    'SC-USAGE-001' = { param($item, $command) if ($command.IsNew -and @(Get-StatedUsage $command).Count -gt 1) { 'There is one usage type at most.' } }
    'SC-AS-007' = { param($item) if (@($item['AddressSpaces']).Count -eq 0 -and -not $item['LinkedReceiveConnector']) { 'An address space is needed.' } }
    'SC-AS-013' = {
        param($item)
        $spaces = @(Get-SpacePart $item | ForEach-Object { "$($_.Type):$($_.Address)".ToUpperInvariant() })
        if (@($spaces | Select-Object -Unique).Count -lt $spaces.Count) { 'An address space stands there twice.' }
    }
    'SC-AS-003' = {
        param($item)
        if ((Get-SpacePart $item | Where-Object { $_.Address -eq '--' }) -and -not (Test-SentByEdge $item)) { '-- is for Edge servers.' }
    }
    'SC-AS-004' = { param($item) if ((Test-OnEdge) -and (Get-SpacePart $item | Where-Object { $_.Type -ne 'SMTP' })) { 'An Edge server routes SMTP only.' } }
    'SC-AS-005' = {
        param($item)
        if ((Get-SpacePart $item | Where-Object { $_.Type -ne 'SMTP' }) -and -not (Test-ByHost $item)) { 'What is not SMTP goes to smart hosts.' }
    }
    'SC-RT-001' = { param($item) if ($item['DNSRoutingEnabled'] -and @($item['SmartHosts']).Count -gt 0) { 'Mail goes by DNS or to smart hosts, never both.' } }
    'SC-RT-002' = { param($item) if (-not $item['DNSRoutingEnabled'] -and @($item['SmartHosts']).Count -eq 0) { 'Without DNS routing smart hosts are needed.' } }
    'SC-RT-009' = {
        param($item)
        if (-not $item['LinkedReceiveConnector']) { return }
        $whole = (Test-ByHost $item) -and $item['MaxMessageSize'] -eq 'Unlimited' -and @($item['AddressSpaces']).Count -eq 0
        if (-not $whole) { 'LinkedReceiveConnector needs smart hosts, no size limit and no address space.' }
    }
    'SC-AUTH-002' = {
        param($item)
        if ("$($item['SmartHostAuthMechanism'])".StartsWith('BasicAuth') -and -not $item['AuthenticationCredential']) { 'Basic authentication needs an account.' }
    }
    'SC-AUTH-008' = { param($item) if ($item['SmartHostAuthMechanism'] -ne 'None' -and -not (Test-ByHost $item)) { 'Authentication is for smart hosts.' } }
    'SC-SRC-002' = {
        param($item)
        $isEdge = @($item['SourceTransportServers'] | ForEach-Object { Test-EdgeSource $_ } | Select-Object -Unique)
        if ($isEdge.Count -gt 1) { 'Sources are servers of the organization or Edge subscriptions, never both.' }
    }
    'SC-SRC-003' = {
        param($item)
        if ($item['SourceTransportServers'] | Where-Object { Test-NeverSource $_ }) { 'A server without the Transport service is no source.' }
    }
    'TLS-001' = { param($item) if ($item['RequireTLS'] -and $item['IgnoreSTARTTLS']) { 'RequireTLS and IgnoreSTARTTLS exclude each other.' } }
    'TLS-002' = { param($item) if ($item['TlsAuthLevel'] -and (-not $item['RequireTLS'] -or $item['IgnoreSTARTTLS'])) { 'TlsAuthLevel needs RequireTLS.' } }
    'TLS-003' = {
        param($item)
        if ($item['TlsAuthLevel'] -eq 'DomainValidation' -and -not $item['DNSRoutingEnabled'] -and -not $item['TlsDomain']) { 'DomainValidation with smart hosts needs TlsDomain.' }
    }
    'DS-001' = {
        param($item)
        if ($item['DomainSecureEnabled'] -and (-not $item['DNSRoutingEnabled'] -or $item['IgnoreSTARTTLS'])) { 'Domain security needs DNS routing and STARTTLS.' }
    }
    'DS-005' = { param($item) if ($item['DomainSecureEnabled'] -and $item['FrontendProxyEnabled']) { 'Domain security does not work through the Front End.' } }
}

function Test-EdgeSource([string]$Name) {
    [bool](Get-Stored 'EdgeSubscription' | Where-Object { $_['Name'] -eq $Name })
}

function Test-NeverSource([string]$Name) {
    $server = Find-Server $Name
    $server -and ($server['roles2013'] -eq 'clientAccess' -or ($server['role'] -eq 'edge' -and -not (Test-EdgeSource $Name)))
}

# At home on an Edge server, or sent by a subscribed one.
function Test-SentByEdge($Item) {
    (Test-OnEdge) -or ($Item['SourceTransportServers'] | Where-Object { Test-EdgeSource $_ })
}
