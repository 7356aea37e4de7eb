# The Exchange servers that a place knows: an Edge server knows itself only.

function Get-ServerList { @((Get-Here)['servers']) }

# By name, FQDN, distinguished name or GUID, in any case.
function Find-Server([string]$Identity) {
    $found = if ($Identity -ne '') { (Get-ServerIndex)[$Identity] }
    # An empty pipeline, not $null, is what its callers count as none.
    if ($found) { $found }
}

# A place's servers never change, so they are looked up in a table.
function Get-ServerIndex {
    $key = $script:run.key
    if (-not $script:run.servers.ContainsKey($key)) {
        $index = @{}
        foreach ($server in Get-ServerList) {
            foreach ($name in $server['name'], $server['fqdn'], $server['guid'], (Get-ServerName $server)) { $index[$name] = $server }
        }
        $script:run.servers[$key] = $index
    }
    $script:run.servers[$key]
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
