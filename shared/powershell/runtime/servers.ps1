# The Exchange servers that the shell knows, compared with those that the design plans with.

# By their names; read once.
$script:exchangeServers = $null

function Get-ServerListing {
    <#
    .SYNOPSIS
    The servers that the shell shows, by their names in any case; an Edge server shows itself only.
    #>
    param()

    if ($null -eq $script:exchangeServers) {
        $servers = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
        foreach ($server in @(Get-ExchangeServer -ErrorAction Stop)) {
            $name = "$(Get-PropertyValue -From $server -Name 'Name')"
            if ($name) { $servers[$name] = $server }
        }
        $script:exchangeServers = $servers
    }
    , $script:exchangeServers
}

function Test-Role {
    <#
    .SYNOPSIS
    Whether a server has a role.
    .PARAMETER Server
    The server as Exchange shows it.
    .PARAMETER Role
    mailbox, hub, edge or clientAccess.
    #>
    param($Server, [string]$Role)

    $words = @{ edge = 'Edge'; hub = 'HubTransport'; mailbox = 'Mailbox'; clientAccess = 'ClientAccess' }
    $shown = @("$(Get-PropertyValue -From $Server -Name 'ServerRole')" -split ',' | ForEach-Object -Process { $_.Trim() })
    $shown -contains $words[$Role]
}

function Get-ExchangeVersion {
    <#
    .SYNOPSIS
    The version of a server as the design names it, from AdminDisplayVersion, such as 'Version 15.2 (Build 986.5)'; empty where it cannot be told.
    .PARAMETER Server
    The server as Exchange shows it.
    #>
    param($Server)

    $shown = "$(Get-PropertyValue -From $Server -Name 'AdminDisplayVersion')"
    if ($shown -notmatch '(\d+)\.(\d+)(?:\D+(\d+))?') { return '' }
    $build = if ($Matches.ContainsKey(3)) { $Matches[3] } else { '0' }
    $actual = [version]"$($Matches[1]).$($Matches[2]).$build"
    $found = ''
    foreach ($row in $script:builds) {
        $version, $text = $row.Split([char[]]' ', 2)
        $first = [version]$text
        # Exchange 2010 counts its service packs in the second part.
        $isSame = $first.Major -eq $actual.Major -and ($first.Minor -eq $actual.Minor -or $first.Major -lt 15)
        if ($isSame -and $actual -ge $first) { $found = $version }
    }
    $found
}

function Get-ServerProblem {
    <#
    .SYNOPSIS
    What differs between the planned servers and those that the shell shows. An Edge server is looked at on itself only, as an
    organization need not know it.
    .PARAMETER Server
    The servers that the shell shows, by their names.
    #>
    param($Server)

    foreach ($planned in $script:servers) {
        if ($script:run.IsEdge -ne ($planned.Role -eq 'edge')) { continue }
        if ($script:run.IsEdge -and $planned.Key -ne $script:run.Place) { continue }
        if (-not $Server.ContainsKey($planned.Name)) { Get-MissingServer -Planned $planned; continue }
        Compare-Server -Planned $planned -Shown $Server[$planned.Name]
    }
}

function Get-MissingServer {
    <#
    .SYNOPSIS
    The problem that the shell does not show a planned server.
    .PARAMETER Planned
    The server as the design has it.
    #>
    param($Planned)

    $name = $Planned.Name
    $next = if ($script:run.IsEdge) { 'Install the Edge Transport role first, or open the shell of Exchange on it' }
    else { 'Correct its name in the design, or start the script in the shell of the organization that it belongs to' }
    New-Problem -Kind 'server' -Key $Planned.Key -Property 'Name' -Wanted $name -Sentence "Get-ExchangeServer does not show the server $name, which the design plans with. $next."
}

function Compare-Server {
    <#
    .SYNOPSIS
    The problems that a server has another full name, role or version than the design plans with.
    .PARAMETER Planned
    The server as the design has it.
    .PARAMETER Shown
    The server as Exchange shows it.
    #>
    param($Planned, $Shown)

    $name = $Planned.Name
    $about = @{ Kind = 'server'; Key = $Planned.Key }
    $correct = "Correct the design and write the scripts again, or start the script where the $name of the design is."
    $fqdn = "$(Get-PropertyValue -From $Shown -Name 'Fqdn')"
    if ($Planned.Fqdn -and $fqdn -and -not (Test-SameText -First $fqdn -Second $Planned.Fqdn)) {
        New-Problem @about -Property 'Fqdn' -Now $fqdn -Wanted $Planned.Fqdn -Sentence "The server $name is called $fqdn here, and $($Planned.Fqdn) in the design. $correct"
    }
    $role = "$(Get-PropertyValue -From $Shown -Name 'ServerRole')"
    if (-not $role) {
        New-Problem @about -Property 'Role' -Severity 'warning' -Sentence "The shell does not show which role the server $name has, so nobody compared it with the design ($($Planned.Role))."
    } elseif (-not (Test-Role -Server $Shown -Role $Planned.Role)) {
        New-Problem @about -Property 'Role' -Now $role -Wanted $Planned.Role -Sentence "The server $name has the role $role, and the design plans with $($Planned.Role). $correct"
    }
    Compare-Version -Planned $Planned -Shown $Shown -About $about
}

function Compare-Version {
    <#
    .SYNOPSIS
    The problem that a server has another version of Exchange than the design plans with.
    .PARAMETER Planned
    The server as the design has it.
    .PARAMETER Shown
    The server as Exchange shows it.
    .PARAMETER About
    What every problem of this server has.
    #>
    param($Planned, $Shown, $About)

    $name = $Planned.Name
    $version = Get-ExchangeVersion -Server $Shown
    $text = "$(Get-PropertyValue -From $Shown -Name 'AdminDisplayVersion')"
    if (-not $version) {
        New-Problem @About -Property 'Version' -Now $text -Wanted $Planned.Version -Severity 'warning' -Sentence "Nobody knows which version '$text' of the server $name is; the design plans with Exchange $($Planned.Version)."
    } elseif ($version -ne $Planned.Version) {
        New-Problem @About -Property 'Version' -Now $version -Wanted $Planned.Version -Sentence "The server $name has Exchange $version ($text), and the design plans with Exchange $($Planned.Version). Correct the version in the design and write the scripts again, since parameters and defaults differ."
    }
}
