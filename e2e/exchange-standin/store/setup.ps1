# A fresh organization from a description, with what setup leaves on each server. Source: the tables of default Receive
# connectors and a 2019 export; what 2010 Edge servers have beyond the name is taken from later versions.

# Writes the places of the description into the folder; returns their keys.
function Initialize-Standin($Description) {
    $organization = Get-Given $Description 'organization' @{}
    $servers = @($Description['servers'])
    $inside = @($servers | Where-Object { $_['role'] -ne 'edge' })
    if ($inside.Count -gt 0) { New-Place 'organization' 'organization' $organization $inside (Get-Given $organization 'machine' $inside[0]['name']) }
    foreach ($edge in $servers | Where-Object { $_['role'] -eq 'edge' }) {
        $key = Get-Given $edge 'id' $edge['name']
        if ($script:run.places.ContainsKey($key)) { throw "There are two places '$key': give the Edge server an id." }
        New-Place $key 'edge' $organization @($edge) $edge['name']
    }
}

function Get-Given($Table, [string]$Name, $Else) {
    if ($Table -and $null -ne $Table[$Name]) { $Table[$Name] } else { $Else }
}

function New-Place([string]$Key, [string]$Kind, $Organization, $Servers, [string]$Machine) {
    $domain = Get-Given $Organization 'domain' 'contoso.com'
    $place = [ordered]@{
        key = $Key
        kind = $Kind
        machine = $Machine
        organization = Get-Given $Organization 'name' 'First Organization'
        domain = $domain
        netbios = Get-Given $Organization 'netbios' ($domain -split '\.')[0].ToUpperInvariant()
        guid = ''
        counter = 0
        subscribed = $false
        sites = @(Get-Given $Organization 'sites' @('Default-First-Site-Name'))
        servers = @()
        objects = [ordered]@{ SendConnector = @(); ReceiveConnector = @(); AcceptedDomain = @(); TransportConfig = @(); TransportService = @(); EdgeSubscription = @() }
        aces = @()
    }
    $script:run.places[$Key] = $place
    $script:run.texts[$Key] = ''
    $script:run.key = $Key
    $place['guid'] = New-StoredGuid
    $place['servers'] = @($Servers | ForEach-Object { New-PlaceServer $_ $place })
    $script:run.version = (Get-LocalServer)['version']
    foreach ($server in $place['servers']) { Add-ServerDefault $server }
    $settings = New-DefaultItem 'TransportConfig' '' ''
    $settings['Name'] = 'Transport Settings'
    Add-Stored 'TransportConfig' $settings
    if ($Kind -eq 'organization') { Add-DefaultDomain $domain }
    Save-Place $Key
    $Key
}

function New-PlaceServer($Given, $Place) {
    [ordered]@{
        name = $Given['name']
        fqdn = $Given['fqdn']
        role = $Given['role']
        version = $Given['version']
        roles2013 = if ($Given['version'] -eq '2013' -and $Given['role'] -eq 'mailbox') { Get-Given $Given 'roles2013' 'both' } else { $null }
        site = if ($Given['role'] -ne 'edge') { Get-Given $Given 'site' $Place['sites'][0] }
        addresses = @(Get-Given $Given 'addresses' @())
        certificates = @(Get-Given $Given 'certificates' @(New-SelfSigned $Given))
        guid = New-StoredGuid $Place
    }
}

# The certificate that setup makes.
function New-SelfSigned($Given) {
    [ordered]@{ thumbprint = '0' * 40; subject = "CN=$($Given['name'])"; issuer = "CN=$($Given['name'])"; domains = @($Given['name'], $Given['fqdn']); services = 'IIS, SMTP'; status = 'Valid'; notAfter = '20351231' }
}

function Add-ServerDefault($Server) {
    if ($Server['roles2013'] -ne 'clientAccess') {
        $service = New-DefaultItem 'TransportService' '' $Server['name']
        $service['Name'] = $Server['name']
        Add-Stored 'TransportService' $service
    }
    $services = @(Get-ServiceList $Server)
    foreach ($row in $script:facts['setup'][$Server['role']]) {
        if ($row['TransportRole'] -and $services -notcontains $row['TransportRole']) { continue }
        $item = New-DefaultItem 'ReceiveConnector' '' $Server['name']
        $item['Name'] = "$($row['name']) $($Server['name'])"
        $item['Bindings'] = @("0.0.0.0:$($row['port'])", "[::]:$($row['port'])")
        foreach ($layer in $script:facts['setup']['everywhere'], $row) {
            foreach ($name in $layer.Keys) { if ($item.Contains($name)) { $item[$name] = $layer[$name] } }
        }
        $item['Name'] = "$($row['name']) $($Server['name'])"
        Add-Stored 'ReceiveConnector' $item
    }
}

function Add-DefaultDomain([string]$Domain) {
    $item = New-DefaultItem 'AcceptedDomain' '' ''
    $item['Name'] = $Domain
    $item['DomainName'] = $Domain
    $item['Default'] = $true
    Add-Stored 'AcceptedDomain' $item
}
