# Whether the addresses that connectors are bound to are on their servers: a service may not start again where one is missing.

# The addresses of each server that was asked, by its name.
$script:serverAddresses = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)

function Get-AddressProblem {
    <#
    .SYNOPSIS
    The bindings of connectors that are made or changed whose address is not on the server; a warning where nobody could look.
    #>
    param()

    $silent = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    foreach ($object in @(Get-ObjectInView -Noun 'ReceiveConnector')) {
        $server = Get-ObjectServer -Object $object
        foreach ($binding in @(Get-BoundAddress -Object $object)) {
            if ($silent.Contains($server)) { break }
            try { $addresses = Get-ServerAddress -Server $server } catch {
                [void]$silent.Add($server)
                New-Problem -Kind 'address' -Key $object.Key -Property 'Bindings' -Wanted $binding.Text -Severity 'warning' -Sentence "Windows on $server was asked for its addresses and did not answer ($($_.Exception.Message)). Look whether $($binding.Address) is on $server before the change."
                break
            }
            if ($addresses -contains $binding.Address) { continue }
            Get-MissingAddress -Object $object -Server $server -Binding $binding -Address $addresses
        }
    }
}

function Get-BoundAddress {
    <#
    .SYNOPSIS
    The bindings of an object to an address of its own, not to all of the server.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if (-not $Object.Wanted.Contains('Bindings')) { return }
    foreach ($text in @($Object.Wanted['Bindings'])) {
        $binding = Split-Binding -Text "$text"
        if ($binding -and -not $binding.IsWildcard) { $binding }
    }
}

function Get-MissingAddress {
    <#
    .SYNOPSIS
    The problem that an address is not on the server; only a warning where the connector has that binding already.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Server
    The name of its server.
    .PARAMETER Binding
    The binding.
    .PARAMETER Address
    The addresses of the server.
    #>
    param($Object, [string]$Server, $Binding, [string[]]$Address)

    $has = Get-ValueSet -Name 'Bindings' -Value (Get-PropertyValue -From $Object.Item -Name 'Bindings')
    $known = if ($Address) { $Address -join ', ' } else { 'none that Windows shows' }
    $severity = if ($has.Contains((Format-Value -Name 'Bindings' -Text $Binding.Text))) { 'warning' } else { 'stop' }
    New-Problem -Kind 'address' -Key $Object.Key -Property 'Bindings' -Now ($Address -join ', ') -Wanted $Binding.Text -Severity $severity -Sentence "The address $($Binding.Address), to which $(Get-Title -Object $Object) is bound ($($Binding.Text)), is not on $Server; it has $known. Add the address to $Server or correct the binding in the design: the service may not start again."
}

function Get-ServerAddress {
    <#
    .SYNOPSIS
    The addresses that Windows has on a server, in one form each; an error where it does not answer.
    .PARAMETER Server
    The name of the server.
    #>
    param([string]$Server)

    if (-not $script:serverAddresses.ContainsKey($Server)) {
        $about = @{ ErrorAction = 'Stop'; Filter = 'IPEnabled = True' }
        if (-not (Test-SameText -First $Server -Second "$env:COMPUTERNAME")) { $about['ComputerName'] = Get-ServerFqdn -Server $Server }
        # PowerShell 7 has no Get-WmiObject, and Get-CimInstance needs Windows remoting on the server.
        $adapters = if (Get-Command -Name 'Get-WmiObject' -ErrorAction SilentlyContinue) { Get-WmiObject -Class 'Win32_NetworkAdapterConfiguration' @about }
        else { Get-CimInstance -ClassName 'Win32_NetworkAdapterConfiguration' @about }
        $script:serverAddresses[$Server] = @(foreach ($adapter in @($adapters)) {
            foreach ($address in @(Get-PropertyValue -From $adapter -Name 'IPAddress')) { if ("$address") { Format-Address -Text "$address" } }
        })
    }
    $script:serverAddresses[$Server]
}

function Get-ServerFqdn {
    <#
    .SYNOPSIS
    The full name by which a server is reached; its short one where no other is known.
    .PARAMETER Server
    The name of the server.
    #>
    param([string]$Server)

    $servers = Get-ServerListing
    $shown = if ($servers.ContainsKey($Server)) { "$(Get-PropertyValue -From $servers[$Server] -Name 'Fqdn')" } else { '' }
    if ($shown) { return $shown }
    $Server
}
