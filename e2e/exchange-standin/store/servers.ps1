# The Exchange servers that a place knows: an Edge server knows itself only.

function Get-ServerList { @((Get-Here)['servers']) }

# By name, FQDN, distinguished name or GUID, in any case.
function Find-Server([string]$Identity) {
    if ($Identity -eq '') { return }
    foreach ($server in Get-ServerList) {
        if ($server['name'] -eq $Identity -or $server['fqdn'] -eq $Identity -or $server['guid'] -eq $Identity) { return $server }
        if ($Identity.StartsWith('CN=', [StringComparison]::OrdinalIgnoreCase) -and (Get-ServerName $server) -eq $Identity) { return $server }
    }
}

function Get-LocalServer { Find-Server (Get-Here)['machine'] }

# The transport services that run on a server, by the name that TransportRole has for them.
function Get-ServiceList($Server) {
    if ($Server['role'] -ne 'mailbox') { return }
    if ($Server['roles2013'] -ne 'mailbox') { 'FrontendTransport' }
    if ($Server['roles2013'] -ne 'clientAccess') { 'HubTransport' }
}

function Test-OnEdge { (Get-Here)['kind'] -eq 'edge' }

# Whether the Edge server of this place is subscribed, so that its replicated objects belong to the organization.
function Test-SubscribedEdge { (Test-OnEdge) -and (Get-Here)['subscribed'] -eq $true }
