# The settings of the organization, or of an Edge server for itself, and those of each server.

function Invoke-GetTransportConfig($Command) { New-ShownObject 'TransportConfig' @(Get-Listed 'TransportConfig')[0] }

function Invoke-SetTransportConfig($Command) {
    $settings = @(Get-Stored 'TransportConfig')[0]
    $Command.Bound['Identity'] = $settings['Guid']
    Set-Kept 'TransportConfig' $Command
}

function Invoke-GetTransportService($Command) { Get-Kept 'TransportService' $Command @(Get-Listed 'TransportService') }

function Invoke-SetTransportService($Command) { Set-Kept 'TransportService' $Command }

function Invoke-GetTransportServer($Command) { Get-Kept 'TransportService' $Command @(Get-Listed 'TransportService') }

function Invoke-SetTransportServer($Command) { Set-Kept 'TransportService' $Command }

function Invoke-GetExchangeServer($Command) {
    $name = Get-IdentityText $Command.Bound['Identity']
    $servers = if ($name) { @(Find-Server $name) } else { Get-ServerList }
    if (@($servers).Count -eq 0) { Deny-Missing 'Server' $name }
    foreach ($server in $servers) { New-ShownServer $server }
}

function New-ShownServer($Server) {
    $build = $script:facts['builds'][$Server['version']]
    $text = 'Version {0}.{1} (Build {2}.{3})' -f $build
    $services = @(Get-ServiceList $Server)
    $dn = Get-ServerName $Server
    $properties = [ordered]@{
        Name = $Server['name']
        Domain = (Get-Here)['domain']
        Edition = 'Standard'
        Fqdn = $Server['fqdn']
        IsHubTransportServer = $Server['role'] -eq 'hub' -or $services -contains 'HubTransport'
        IsClientAccessServer = $services -contains 'FrontendTransport'
        IsEdgeServer = $Server['role'] -eq 'edge'
        IsMailboxServer = $Server['role'] -eq 'mailbox' -and $Server['roles2013'] -ne 'clientAccess'
        IsFrontendTransportServer = $services -contains 'FrontendTransport'
        IsE14OrLater = $true
        IsE15OrLater = $build[0] -ge 15
        AdminDisplayVersion = if (Test-Local) { New-Object MailflowStandin.ServerVersion -ArgumentList (@($text) + $build) } else { $text }
        Site = if ($Server['site']) { "$((Get-Here)['domain'])/Configuration/Sites/$($Server['site'])" }
        ServerRole = Get-RoleText $Server
        DistinguishedName = $dn
        Identity = ConvertTo-ShownId $Server['name'] $dn
        Guid = [guid]$Server['guid']
        IsValid = $true
        ObjectState = 'Unchanged'
    }
    ConvertTo-SessionObject $properties 'Microsoft.Exchange.Data.Directory.Management.ExchangeServer'
}

# 2016 and later say Mailbox for all that the server does.
function Get-RoleText($Server) {
    switch ($Server['role']) {
        'edge' { return 'Edge' }
        'hub' { return 'HubTransport' }
    }
    if ($Server['version'] -ne '2013') { return 'Mailbox' }
    switch ($Server['roles2013']) {
        'mailbox' { 'Mailbox' }
        'clientAccess' { 'ClientAccess' }
        default { 'Mailbox, ClientAccess' }
    }
}

function Invoke-GetExchangeCertificate($Command) {
    $name = Get-IdentityText $Command.Bound['Server']
    $server = if ($name) { Find-Server $name } else { Get-LocalServer }
    if (-not $server) { Deny-Missing 'Server' $name }
    $thumbprint = $Command.Bound['Thumbprint']
    $certificates = @($server['certificates'] | Where-Object { $_ -and (-not $thumbprint -or $_['thumbprint'] -eq $thumbprint) })
    if ($thumbprint -and $certificates.Count -eq 0) { Deny-Missing 'ExchangeCertificate' $thumbprint }
    foreach ($certificate in $certificates) {
        ConvertTo-SessionObject ([ordered]@{
            Thumbprint = $certificate['thumbprint']
            Subject = $certificate['subject']
            Issuer = $certificate['issuer']
            CertificateDomains = New-Object Collections.ArrayList -ArgumentList (, [object[]]@($certificate['domains']))
            Services = $certificate['services']
            Status = $certificate['status']
            IsSelfSigned = $certificate['subject'] -eq $certificate['issuer']
            NotAfter = [datetime]::ParseExact($certificate['notAfter'], 'yyyyMMdd', [cultureinfo]::InvariantCulture)
        }) 'Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate'
    }
}
