/** The files of `runtime`, by name. Written by `npm run powershell:runtime`; the PowerShell is to be changed there. */
export const runtime = {
  'account-needs': `# What the accounts that scripts ask for have to be. Passwords are never looked at.

function Get-AccountProblem {
    <#
    .SYNOPSIS
    What nobody can decide of accounts before they are given, as warnings; an account that was given and does not exist stops the script.
    #>
    param()

    foreach ($account in $script:accounts) {
        $given = if ($script:credentials.ContainsKey($account.Label)) { $script:credentials[$account.Label].UserName } else { '' }
        if ($given -and (Test-KnownHere -Where $account.Where) -and (Test-NoAccount -Name $given)) {
            New-Problem -Kind 'account' -Property $account.Label -Now $given -Sentence "Windows knows no account '$given', which was given for '$($account.Label)'. Create it, or start the script again and give another one."
            continue
        }
        New-Problem -Kind 'account' -Property $account.Label -Severity 'warning' -Sentence (Get-AccountText -Account $account)
    }
}

function Get-AccountText {
    <#
    .SYNOPSIS
    The sentence about what an account has to be, which a person has to look at.
    .PARAMETER Account
    The account of the design.
    #>
    param($Account)

    $known = @{ domain = 'a domain account'; other = 'an account of the other end'; unknown = 'an account that the receiving end takes' }
    $what = if ($known.ContainsKey($Account.Where)) { $known[$Account.Where] } else { "a local account on $($Account.Where)" }
    if ($Account.IsMemberOfExchangeServers) { $what += ' that is a member of the group Exchange Servers' }
    "The account '$($Account.Label)' is asked for and has to be $what. No script can look for it before it is given: see that it exists and that its password has not expired."
}

function Test-KnownHere {
    <#
    .SYNOPSIS
    Whether this machine knows the accounts of a place: those of the domain in the organization, its own on an Edge server.
    .PARAMETER Where
    Where the account is kept.
    #>
    param([string]$Where)

    if ($script:run.IsEdge) { return Test-SameText -First $Where -Second $script:run.PlaceName }
    $Where -eq 'domain'
}

function Test-NoAccount {
    <#
    .SYNOPSIS
    Whether Windows is sure that there is no account of a name.
    .PARAMETER Name
    The name.
    #>
    param([string]$Name)

    try {
        $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $Name
        [void]$account.Translate([System.Security.Principal.SecurityIdentifier])
        $false
    } catch [System.Security.Principal.IdentityNotMappedException] {
        $true
    } catch {
        # A domain that does not answer says nothing.
        $false
    }
}
`,
  accounts: `# The accounts that steps need.

# The accounts that were asked for, by their label.
$script:credentials = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]'

# Whether an account that nobody was asked for is only looked for.
$script:isLookingOnly = $false

function Get-LabelledCredential {
    <#
    .SYNOPSIS
    The account behind a label: asked for once.
    .PARAMETER Label
    What the design calls the account.
    #>
    param([string]$Label)

    if (-not $script:credentials.ContainsKey($Label)) {
        if ($script:isLookingOnly) { return [pscustomobject]@{ UserName = '' } }
        $purpose = @($script:accounts | Where-Object -FilterScript { $_.Label -ceq $Label } | ForEach-Object -Process { $_.Purpose }) -join ''
        $message = if ($purpose) { "$($Label): $purpose" } else { $Label }
        $answer = Get-Credential -Message $message
        if (-not $answer) { throw "No account was given for '$Label'. Have it ready and start this script again." }
        $script:credentials[$Label] = $answer
    }
    $script:credentials[$Label]
}

function Test-AsksAccount {
    <#
    .SYNOPSIS
    Whether a value is an account that is asked for.
    .PARAMETER Value
    The value of a parameter.
    #>
    param($Value)

    $Value -is [scriptblock] -and "$Value".Contains('Get-LabelledCredential')
}

function Get-AskedName {
    <#
    .SYNOPSIS
    The name of an account, where somebody was asked for it already; empty otherwise.
    .PARAMETER Account
    The script block that asks for the name.
    #>
    param([scriptblock]$Account)

    $script:isLookingOnly = $true
    try { "$(& $Account)" } finally { $script:isLookingOnly = $false }
}

function Request-Account {
    <#
    .SYNOPSIS
    Asks for every account that is needed, each once, before anything is changed.
    .PARAMETER Work
    All that is to be done.
    #>
    param($Work)

    foreach ($one in $Work) {
        foreach ($value in @($one.Arguments.Values)) {
            if (Test-AsksAccount -Value $value) { [void](& $value) }
        }
    }
}

function Get-Argument {
    <#
    .SYNOPSIS
    The arguments of the command that really runs.
    .PARAMETER Parameter
    The parameters; a script block is run for its value.
    #>
    param($Parameter)

    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Parameter.GetEnumerator()) {
        $arguments[$entry.Key] = $entry.Value
        if ($entry.Value -is [scriptblock]) { $arguments[$entry.Key] = & $entry.Value }
    }
    $arguments
}
`,
  addresses: `# Whether the addresses that connectors are bound to are on their servers: a service may not start again where one is missing.

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
`,
  apply: `# Bringing one place to the design.

function Invoke-Apply {
    <#
    .SYNOPSIS
    Carries out the steps of this script, as far as they are not carried out yet; returns the exit code. It proves where it is, compares
    what exists with what the design believes, names every obstacle, and stops there before its first change.
    .PARAMETER TakeOver
    Whether what exists otherwise than the design believes is set as the design wants it.
    .PARAMETER StateFolder
    Where the journal and the backup are kept, where that is not beside the script.
    #>
    param([bool]$TakeOver, [string]$StateFolder)

    $steps = @($script:steps | Where-Object -FilterScript { $_.Script -eq $script:run.Script })
    $step = $null
    try {
        Start-RunTranscript
        Start-Report
        if (-not (Test-Ready -Problem @(Get-PlaceProblem))) { return 1 }
        Open-State -StateFolder $StateFolder
        Resolve-Objects
        # Which account is given is seen when it was asked for, if one is needed at all.
        $obstacles = @(Get-Obstacle | Where-Object -FilterScript { $_.Kind -ne 'account' })
        $problems = @(Get-Judgement -TakeOver $TakeOver) + @(Get-FileProblem) + $obstacles
        if (-not (Test-Ready -Problem $problems)) { return 1 }
        $pending = @(foreach ($one in $steps) { Get-Work -Step $one })
        if ($pending.Count -gt 0 -and -not $WhatIfPreference) {
            Request-Account -Work $pending
            if (-not (Test-Ready -Problem @(Get-AccountProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' }))) { return 1 }
            Backup-Place
        }
        foreach ($step in $steps) { Invoke-Step -Step $step -Count $steps.Count }
        Write-Summary
        0
    } catch {
        Write-Failure -Problem $_ -Step $step -Steps $steps
        Write-Summary
        1
    } finally {
        Stop-RunTranscript
    }
}

function Test-Ready {
    <#
    .SYNOPSIS
    Whether nothing stands against the run; what does is told.
    .PARAMETER Problem
    The problems, of which warnings do not count.
    #>
    param($Problem)

    $known = @($Problem | Where-Object -FilterScript { $_ })
    Write-Problems -Problem $known
    @($known | Where-Object -FilterScript { $_.Severity -eq 'stop' }).Count -eq 0
}
`,
  'backup-content': `# What a backup holds.

function New-Backup {
    <#
    .SYNOPSIS
    What there is of the place: the objects that the scripts touch with all their properties and rights, and of all others of their sorts which there are.
    #>
    param()

    $known = @{}
    foreach ($noun in Get-BackupNoun) {
        $known[$noun] = @(foreach ($item in @(Get-Listing -Noun $noun)) { if ($item) { ConvertTo-KnownObject -Noun $noun -Item $item } })
    }
    $backup = @{
        DesignHash = $script:run.DesignHash; Place = $script:run.Place; Known = $known; Objects = @(Get-KeptObject)
        Time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
    }
    $backup
}

function Test-Subscribing {
    <#
    .SYNOPSIS
    Whether a step of this place makes or ends a subscription, which deletes objects besides.
    #>
    param()

    $steps = @($script:steps | Where-Object -FilterScript { $_.Noun -eq 'EdgeSubscription' })
    $steps.Count -gt 0 -or $script:cmdlets -contains 'New-EdgeSubscription' -or $script:cmdlets -contains 'Remove-EdgeSubscription'
}

function Get-BackupNoun {
    <#
    .SYNOPSIS
    The sorts of objects that the scripts of this place may touch.
    #>
    param()

    $nouns = @($script:objects.Values | ForEach-Object -Process { $_.Noun })
    if (Test-Subscribing) { $nouns += @($script:replicated) + 'TransportConfig' }
    if ((Test-Subscribing) -and -not $script:run.IsEdge) { $nouns += 'EdgeSubscription' }
    $nouns | Select-Object -Unique
}

function ConvertTo-KnownObject {
    <#
    .SYNOPSIS
    What tells an object from others.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, $Item)

    [pscustomobject]@{
        Guid = Get-GuidText -Item $Item; Name = "$(Get-PropertyValue -From $Item -Name 'Name')"
        Default = "$(Get-PropertyValue -From $Item -Name 'Default')" -eq 'True'
    }
}

function Get-KeptObject {
    <#
    .SYNOPSIS
    The objects that are kept whole: those that the scripts of this place name, and those that a subscription deletes.
    #>
    param()

    $kept = @{}
    foreach ($object in $script:objects.Values) {
        if (-not $object.Item) { continue }
        $kept[$object.Guid] = $true
        ConvertTo-KeptObject -Noun $object.Noun -Server $object.Server -Item $object.Item
    }
    # Another domain may lose its being the default one.
    $whole = @(if (Test-Subscribing) { @($script:replicated) + 'TransportConfig' } elseif (@(Get-BackupNoun) -contains 'AcceptedDomain') { 'AcceptedDomain' })
    foreach ($noun in $whole) {
        foreach ($item in @(Get-Listing -Noun $noun)) {
            if ($item -and -not $kept.ContainsKey((Get-GuidText -Item $item))) { ConvertTo-KeptObject -Noun $noun -Server '' -Item $item }
        }
    }
}

function ConvertTo-KeptObject {
    <#
    .SYNOPSIS
    An object with all its properties and the rights on it.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Server
    The server that it is on, where each server has its own.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, [string]$Server, $Item)

    $rights = @()
    if ($script:holders -contains $Noun -and (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) {
        $rights = @(Get-Rights -Item $Item | Where-Object -FilterScript { -not $_.IsInherited } |
                ForEach-Object -Process { [pscustomobject]@{ Sid = "$($_.Sid)"; User = "$($_.User)"; Right = "$($_.Right)"; IsDeny = [bool]$_.IsDeny } })
    }
    [pscustomobject]@{
        Noun = $Noun; Server = $Server; Guid = Get-GuidText -Item $Item; Name = "$(Get-PropertyValue -From $Item -Name 'Name')"
        Values = ConvertTo-KeptTable -Item $Item; Rights = $rights; IsLater = $false
    }
}
`,
  backup: `# What was there before the first change, so that all of it can be brought back.

function Invoke-Backup {
    <#
    .SYNOPSIS
    Keeps what is there now of everything that the scripts of this place change, as a script of its own; returns the exit code.
    .PARAMETER StateFolder
    The folder in which it is kept, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    try {
        $problems = @(Get-PlaceProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' })
        foreach ($problem in $problems) { Write-Host -Object "  $($problem.Sentence)" -ForegroundColor Red }
        if ($problems.Count -gt 0) { return 1 }
        Open-State -StateFolder $StateFolder
        Resolve-Objects
        Find-RestByName
        if (-not $script:run.Cmdlet.ShouldProcess($script:state.Backup, 'Keep what is there now')) { return 0 }
        Backup-Place
        Write-Host -Object "What is there now on $($script:run.PlaceName) is kept in $($script:state.Backup)."
        0
    } catch {
        Write-Host -Object "STOPPED: $($_.Exception.Message)" -ForegroundColor Red
        1
    }
}

function Find-RestByName {
    <#
    .SYNOPSIS
    Finds by their names the objects of which the script says nothing but the name.
    #>
    param()

    foreach ($object in $script:objects.Values) {
        if ($null -ne $object.Item) { continue }
        $found = @(foreach ($name in $object.Formerly, $object.Name) { Find-ByName -Object $object -Name $name })
        if ($found.Count -eq 0 -or $null -eq $found[0]) { continue }
        $object.Item = $found[0]
        $object.Guid = Get-GuidText -Item $found[0]
    }
}

function Backup-Place {
    <#
    .SYNOPSIS
    Keeps what is there before the first change, with the folder, the marker and the journal. Once something was changed the backup stays as it is; what came to exist since is added.
    #>
    param()

    Save-StateFolder
    $advice = 'Nothing was changed by this run.'
    $entries = @((Get-History).Entries)
    try {
        if ($entries.Count -gt 0) {
            $former = Read-Backup
            if (Add-LaterObject -Backup $former) { Save-Backup -Backup $former }
            return
        }
        $backup = New-Backup
        if ([IO.File]::Exists($script:state.Backup)) { [IO.File]::Move($script:state.Backup, (Get-FreeBackupPath)) }
        Save-Backup -Backup $backup
    } catch {
        throw "The backup $($script:state.Backup) could not be made: $($_.Exception.Message) $advice"
    }
}

function Save-Backup {
    <#
    .SYNOPSIS
    Writes the backup in the form of Export-Clixml, wholly or not at all.
    .PARAMETER Backup
    The backup.
    #>
    param($Backup)

    Save-WholeFile -Path $script:state.Backup -Text ([Management.Automation.PSSerializer]::Serialize($Backup, 6))
}

function Read-Backup {
    <#
    .SYNOPSIS
    The backup of this round. Stops where there is none: without it nobody knows what was there.
    #>
    param()

    $path = $script:state.Backup
    if (-not [IO.File]::Exists($path)) { throw "The backup $path is not there any more, though the journal beside it says that something was changed. Bring it back; without it nobody knows what was there before." }
    try { [Management.Automation.PSSerializer]::Deserialize([IO.File]::ReadAllText($path)) } catch {
        throw "The backup $path cannot be read: $($_.Exception.Message) Bring it back as the scripts wrote it."
    }
}

function Get-FreeBackupPath {
    <#
    .SYNOPSIS
    The name that the backup of an earlier round is kept under.
    #>
    param()

    for ($number = 1; ; $number++) {
        $path = [IO.Path]::Combine($script:state.Folder, "backup-$number.clixml")
        if (-not [IO.File]::Exists($path)) { return $path }
    }
}

function Add-LaterObject {
    <#
    .SYNOPSIS
    Adds to a backup what came to exist since, by other hands than ours, and is to be changed now; returns whether there was any.
    .PARAMETER Backup
    The backup.
    #>
    param($Backup)

    $known = @{}
    foreach ($object in $Backup.Objects) { $known["$($object.Guid)"] = $true }
    $ours = @{}
    foreach ($entry in (Get-History).Entries) { foreach ($guid in $entry.Guid, $entry.NewGuid) { if ($guid) { $ours[$guid] = $true } } }
    $later = @(foreach ($object in $script:objects.Values) {
            if (-not $object.Item -or $known.ContainsKey($object.Guid) -or $ours.ContainsKey($object.Guid) -or $object.IsOurs) { continue }
            $kept = ConvertTo-KeptObject -Noun $object.Noun -Server $object.Server -Item $object.Item
            $kept.IsLater = $true
            $kept
        })
    if ($later.Count -eq 0) { return $false }
    $Backup.Objects = @($Backup.Objects) + $later
    $true
}
`,
  bindings: `# The parts of what a Receive connector listens on.

function Split-Binding {
    <#
    .SYNOPSIS
    The address and the port of a binding, with whether it means all addresses of its family; nothing for other text.
    .PARAMETER Text
    The binding, such as 10.1.1.1:25 or [::]:25.
    #>
    param([string]$Text)

    if ($Text -notmatch '^\\s*(.*):(\\d+)\\s*$') { return }
    $port = $Matches[2].TrimStart('0')
    $parsed = $null
    if (-not [Net.IPAddress]::TryParse($Matches[1].Trim('[', ']'), [ref]$parsed)) { return }
    [pscustomobject]@{
        Text = $Text.Trim()
        Address = Format-Address -Text $parsed.ToString()
        Port = $port
        IsIPv6 = $parsed.AddressFamily -eq [Net.Sockets.AddressFamily]::InterNetworkV6
        IsWildcard = $parsed.Equals([Net.IPAddress]::Any) -or $parsed.Equals([Net.IPAddress]::IPv6Any)
    }
}

function Format-Address {
    <#
    .SYNOPSIS
    An address as .NET writes it, without the number of an adapter; other text stays as it is.
    .PARAMETER Text
    The address.
    #>
    param([string]$Text)

    $parsed = $null
    $plain = ($Text.Trim() -split '%')[0]
    if ([Net.IPAddress]::TryParse($plain, [ref]$parsed)) { return $parsed.ToString() }
    $Text
}

function Test-SameListener {
    <#
    .SYNOPSIS
    Whether two bindings mean the same address and port.
    .PARAMETER First
    One binding, in its parts.
    .PARAMETER Second
    The other.
    #>
    param($First, $Second)

    $First.Port -eq $Second.Port -and $First.Address -eq $Second.Address
}

function Test-Touching {
    <#
    .SYNOPSIS
    Whether two bindings have the port in common, and the address too: the same one, or one of them means all of its family.
    .PARAMETER First
    One binding, in its parts.
    .PARAMETER Second
    The other.
    #>
    param($First, $Second)

    if ($First.Port -ne $Second.Port -or $First.IsIPv6 -ne $Second.IsIPv6) { return $false }
    $First.Address -eq $Second.Address -or $First.IsWildcard -or $Second.IsWildcard
}

function Get-RangeEnd {
    <#
    .SYNOPSIS
    The first and the last address of a range, as texts of equal length that compare as the addresses do; nothing for other text.
    .PARAMETER Text
    The range.
    #>
    param([string]$Text)

    $ends = (Format-Range -Text $Text) -split ' to '
    if ($ends.Count -ne 2 -or $ends[0].Length -ne $ends[1].Length -or $ends[0] -notmatch '^[0-9A-F]{2}(-[0-9A-F]{2})+$') { return }
    [pscustomobject]@{ Text = $Text.Trim(); Low = $ends[0]; High = $ends[1] }
}

function Get-Overlap {
    <#
    .SYNOPSIS
    How two ranges lie: 'same', 'partly' where each has addresses that the other lacks, 'inside' where the first lies within the
    second, 'around' where it is the other way, or nothing where they do not meet.
    .PARAMETER First
    One range, as its ends.
    .PARAMETER Second
    The other.
    #>
    param($First, $Second)

    if ($First.Low.Length -ne $Second.Low.Length) { return '' }
    if ([string]::CompareOrdinal($First.Low, $Second.High) -gt 0 -or [string]::CompareOrdinal($Second.Low, $First.High) -gt 0) { return '' }
    $low = [math]::Sign([string]::CompareOrdinal($First.Low, $Second.Low))
    $high = [math]::Sign([string]::CompareOrdinal($First.High, $Second.High))
    if ($low -eq 0 -and $high -eq 0) { return 'same' }
    if ($low -ge 0 -and $high -le 0) { return 'inside' }
    if ($low -le 0 -and $high -ge 0) { return 'around' }
    'partly'
}
`,
  certificates: `# Whether the certificates that the design states are on their servers and can be used for SMTP.

# The certificates of each server that was asked, by its name.
$script:serverCertificates = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)

function Get-CertificateProblem {
    <#
    .SYNOPSIS
    The certificates that are missing, expired, or not for SMTP. One that the design names itself stops the script; a host name
    that no certificate carries is a warning, as another certificate is used then.
    #>
    param()

    foreach ($wanted in $script:certificates) {
        try { $certificates = Get-ServerCertificate -Server $wanted.Server } catch {
            New-Problem -Kind 'certificate' -Wanted $wanted.Name -Severity 'warning' -Sentence "The certificates of $($wanted.Server) cannot be read ($($_.Exception.Message)). Look there for the certificate of $($wanted.Name): $($wanted.Why)."
            continue
        }
        $failing = @($certificates | Where-Object -FilterScript { Test-Meant -Certificate $_ -Wanted $wanted } | ForEach-Object -Process { Get-CertificateFault -Certificate $_ })
        if ($failing -contains '') { continue }
        $isStated = [bool]$wanted.Thumbprint -or $wanted.Name.StartsWith('<I>', [StringComparison]::OrdinalIgnoreCase)
        $severity = if ($isStated) { 'stop' } else { 'warning' }
        New-Problem -Kind 'certificate' -Wanted $wanted.Name -Now ($failing -join '; ') -Severity $severity -Sentence (Get-CertificateText -Wanted $wanted -Fault $failing)
    }
}

function Get-CertificateText {
    <#
    .SYNOPSIS
    The sentence about a certificate that is not there, or cannot be used.
    .PARAMETER Wanted
    The certificate of the design.
    .PARAMETER Fault
    What is wrong with those that are meant; none where there is no such certificate.
    #>
    param($Wanted, [string[]]$Fault)

    $what = if ($Wanted.Thumbprint) { "the certificate $($Wanted.Name) ($($Wanted.Thumbprint))" } else { "a certificate of $($Wanted.Name)" }
    if (-not $Fault) { return "$($Wanted.Server) does not have $what, and $($Wanted.Why). Install it there and give it to SMTP with Enable-ExchangeCertificate." }
    "On $($Wanted.Server) $what $($Fault -join '; '), and $($Wanted.Why). Renew it there or give it to SMTP with Enable-ExchangeCertificate."
}

function Test-Meant {
    <#
    .SYNOPSIS
    Whether a certificate is the one that the design means: by its thumbprint, by issuer and subject, or since it carries the name.
    .PARAMETER Certificate
    The certificate as Exchange shows it.
    .PARAMETER Wanted
    The certificate of the design.
    #>
    param($Certificate, $Wanted)

    if ($Wanted.Thumbprint) {
        return Test-SameText -First "$(Get-PropertyValue -From $Certificate -Name 'Thumbprint')" -Second ($Wanted.Thumbprint -replace '[^0-9A-Fa-f]')
    }
    if ($Wanted.Name -match '^<I>(.*)<S>(.*)$') {
        $issuer, $subject = $Matches[1], $Matches[2]
        return (Test-SameText -First "$(Get-PropertyValue -From $Certificate -Name 'Issuer')".Trim() -Second $issuer.Trim()) -and
            (Test-SameText -First "$(Get-PropertyValue -From $Certificate -Name 'Subject')".Trim() -Second $subject.Trim())
    }
    foreach ($domain in @(Get-PropertyValue -From $Certificate -Name 'CertificateDomains')) {
        if (Test-Carried -Name $Wanted.Name -Domain "$domain") { return $true }
    }
    $false
}

function Test-Carried {
    <#
    .SYNOPSIS
    Whether a name of a certificate stands for a host name; a wildcard stands for one label.
    .PARAMETER Name
    The host name.
    .PARAMETER Domain
    The name of the certificate.
    #>
    param([string]$Name, [string]$Domain)

    if (Test-SameText -First $Name -Second $Domain) { return $true }
    $dot = $Name.IndexOf('.')
    $Domain.StartsWith('*.') -and $dot -gt 0 -and (Test-SameText -First $Name.Substring($dot) -Second $Domain.Substring(1))
}

function Get-CertificateFault {
    <#
    .SYNOPSIS
    Why SMTP cannot use a certificate, as a part of a sentence; empty where it can.
    .PARAMETER Certificate
    The certificate as Exchange shows it.
    #>
    param($Certificate)

    $faults = @()
    $until = Get-PropertyValue -From $Certificate -Name 'NotAfter'
    if ($until -is [datetime] -and $until -lt [datetime]::Now) {
        $faults += 'expired on ' + $until.ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture)
    }
    $status = "$(Get-PropertyValue -From $Certificate -Name 'Status')"
    # What the server could not look up says nothing against the certificate.
    if ('DateInvalid', 'Invalid', 'PendingRequest', 'Revoked', 'Untrusted' -contains $status -and $faults.Count -eq 0) { $faults += "has the status $status" }
    $services = @("$(Get-PropertyValue -From $Certificate -Name 'Services')" -split ',' | ForEach-Object -Process { $_.Trim() })
    if ($services -notcontains 'SMTP') { $faults += 'is not for SMTP' }
    $faults -join ' and '
}

function Get-ServerCertificate {
    <#
    .SYNOPSIS
    The certificates of a server as Exchange shows them; an error where they cannot be read.
    .PARAMETER Server
    The name of the server.
    #>
    param([string]$Server)

    if (-not $script:serverCertificates.ContainsKey($Server)) {
        $about = @{ ErrorAction = 'Stop' }
        # An Edge server has no other server to ask.
        if (-not $script:run.IsEdge) { $about['Server'] = $Server }
        $script:serverCertificates[$Server] = @(Get-ExchangeCertificate @about)
    }
    $script:serverCertificates[$Server]
}
`,
  commands: `# Values as a person types them; they are told, never run.

function ConvertTo-TypedText {
    <#
    .SYNOPSIS
    A value as it is typed, on one line.
    .PARAMETER Value
    Nothing, a truth value, a text, a list, a table, or the script block that asks for an account.
    #>
    param($Value)

    if ($null -eq $Value) { return '$null' }
    if ($Value -is [bool]) { return '$' + "$Value".ToLowerInvariant() }
    if ($Value -is [scriptblock]) { return 'the account that this script asks for' }
    if ($Value -is [Collections.IDictionary]) {
        $entries = foreach ($entry in $Value.GetEnumerator()) { $entry.Key + '=' + (ConvertTo-TypedText -Value $entry.Value) }
        return '@{' + ($entries -join '; ') + '}'
    }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return '@(' + (@($Value | ForEach-Object -Process { ConvertTo-TypedText -Value "$_" }) -join ', ') + ')'
    }
    # PowerShell takes these five characters for a single quote.
    $quotes = "(['$([char]0x2018)$([char]0x2019)$([char]0x201A)$([char]0x201B)])"
    $text = "'" + ("$Value" -replace $quotes, '$1$1') + "'"
    if ($text -notmatch '[\\r\\n]') { return $text }
    '(' + ($text -replace '\\r', "' + [char]13 + '" -replace '\\n', "' + [char]10 + '") + ')'
}
`,
  comparison: `# Whether a property already has the wanted value.

function Test-SameText {
    <#
    .SYNOPSIS
    Whether two texts are equal, in any case.
    .PARAMETER First
    One text.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    [string]::Equals($First, $Second, [StringComparison]::OrdinalIgnoreCase)
}

function Get-PropertyValue {
    <#
    .SYNOPSIS
    The value of a property; nothing where there is no object, or where it does not show the property.
    .PARAMETER From
    The object.
    .PARAMETER Name
    The name of the property.
    #>
    param($From, [string]$Name)

    if ($null -eq $From) { return }
    $property = $From.PSObject.Properties[$Name]
    if ($property) { $property.Value }
}

function Get-ValueSet {
    <#
    .SYNOPSIS
    The values of a parameter as a set, each in the form that is compared; empty ones are left out.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Value
    One value or several. Flags may stand in one text with commas.
    #>
    param([string]$Name, $Value)

    # Made thousands of times in a run; New-Object looks for the type by its name each time and takes five times as long.
    $set = [Activator]::CreateInstance([Collections.Generic.HashSet[string]], [object[]]@([StringComparer]::OrdinalIgnoreCase))
    foreach ($item in @($Value)) {
        if ($null -eq $item) { continue }
        $texts = if ($script:kinds[$Name] -eq 'flags') { "$item" -split ',' } else { "$item" }
        foreach ($text in $texts) {
            if ($text.Trim() -ne '') { [void]$set.Add((Format-Value -Name $Name -Text $text.Trim())) }
        }
    }
    , $set
}

function Test-SameValue {
    <#
    .SYNOPSIS
    Whether a property has the wanted value: free text to the letter, everything else without case, and without order where there are several values.
    .PARAMETER Name
    The name of the parameter. A name of an object that differs in case only is another name.
    .PARAMETER Actual
    What Exchange shows.
    .PARAMETER Wanted
    What the design states; a table with Add is what a list holds at least.
    #>
    param([string]$Name, $Actual, $Wanted)

    if ($Wanted -is [Collections.IDictionary]) { return @(Get-MissingValue -Name $Name -Actual $Actual -Added $Wanted['Add']).Count -eq 0 }
    $isSameText = [string]::Equals("$Actual", "$Wanted", [StringComparison]::Ordinal)
    if ($script:freeTexts -contains $Name) { return $isSameText }
    # Most values are the same single text; entries of lists may not be told apart by it.
    if ($isSameText -and $Actual -isnot [Collections.ICollection] -and $Wanted -isnot [Collections.ICollection]) { return $true }
    $actualSet = Get-ValueSet -Name $Name -Value $Actual
    $wantedSet = Get-ValueSet -Name $Name -Value $Wanted
    # The word for no flag says nothing beside others, and a local shell then shows only those.
    if ($script:kinds[$Name] -eq 'flags') { foreach ($set in $actualSet, $wantedSet) { if ($set.Count -gt 1) { [void]$set.Remove('Default') } } }
    if ($Name -eq 'PermissionGroups' -and -not $wantedSet.Contains('Custom')) {
        # Exchange adds Custom to the groups when a right was granted by Add-ADPermission.
        [void]$actualSet.Remove('Custom')
        if ($actualSet.Count -eq 0) { [void]$actualSet.Add('None') }
    }
    $actualSet.SetEquals($wantedSet)
}

function Get-MissingValue {
    <#
    .SYNOPSIS
    Of what is to be added to a list, that which it does not hold yet; its other entries stay.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Actual
    What the list holds.
    .PARAMETER Added
    What it is to hold besides.
    #>
    param([string]$Name, $Actual, $Added)

    $known = Get-ValueSet -Name $Name -Value $Actual
    @($Added) | Where-Object -FilterScript { -not $known.Contains((Format-Value -Name $Name -Text "$_".Trim())) }
}
`,
  conflicts: `# Receive connectors that stand in each other's way. Exchange tells them apart by address, port and remote range, and gives a
# port of a server to one transport service only.

function Get-ConflictProblem {
    <#
    .SYNOPSIS
    The connectors that are made or bound anew and would conflict with others on their server as all steps leave them.
    #>
    param()

    $made = @(Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'Bindings', 'RemoteIPRanges', 'TransportRole')
    if ($made.Count -eq 0) { return }
    $listeners = Get-FinalListener
    $told = @{}
    foreach ($object in $made) {
        $mine = Get-WantedListener -Object $object
        foreach ($other in $listeners[$mine.Server]) {
            if ($other.Key -eq $mine.Key -or $told.ContainsKey("$($other.Key) $($mine.Key)")) { continue }
            $why = Get-ConflictText -Mine $mine -Other $other
            if (-not $why) { continue }
            if ($other.Key) { $told["$($mine.Key) $($other.Key)"] = $true }
            Get-Conflict -Mine $mine -Other $other -Why $why.Text -IsSure $why.IsSure
        }
    }
}

function Get-Conflict {
    <#
    .SYNOPSIS
    The problem that two connectors conflict; a warning where nobody can be sure: one is switched off, and whether Exchange counts it
    is not verified, or no source says of which transport service one is.
    .PARAMETER Mine
    The connector of the design.
    .PARAMETER Other
    The one that stands in its way.
    .PARAMETER Why
    What they have in common.
    .PARAMETER IsSure
    Whether that is known.
    #>
    param($Mine, $Other, [string]$Why, [bool]$IsSure)

    $isOn = $Mine.IsEnabled -and $Other.IsEnabled
    $severity = if ($isOn -and $IsSure) { 'stop' } else { 'warning' }
    $known = if ($Other.Key) { '' } else { ', which the scripts of this design do not touch,' }
    $unverified = if ($isOn) { '' } else { ' One of them is switched off; whether Exchange counts it is not verified.' }
    New-Problem -Kind 'conflict' -Key $Mine.Key -Property 'Bindings' -Now $Other.Title -Wanted $Mine.Title -Severity $severity -Sentence "$($Mine.Title) and $($Other.Title)$known $Why.$unverified Change the binding or the remote ranges of one of them, or remove $($Other.Title)."
}

function Get-ConflictText {
    <#
    .SYNOPSIS
    What two connectors of one server have in common that must not be: Text, the end of a sentence, and IsSure; nothing where they
    go together.
    .PARAMETER Mine
    One connector, in its parts.
    .PARAMETER Other
    The other.
    #>
    param($Mine, $Other)

    $isOneService = Test-SameText -First $Mine.Service -Second $Other.Service
    # Two of which nobody says it are of the same one.
    $isKnown = $isOneService -or ($Mine.Service -ne '' -and $Other.Service -ne '')
    foreach ($binding in $Mine.Bindings) {
        foreach ($theirs in $Other.Bindings) {
            if (-not (Test-Touching -First $binding -Second $theirs)) { continue }
            $where = Join-Distinct -First $binding.Text -Second $theirs.Text
            if ($isKnown -and -not $isOneService) {
                return @{ IsSure = $true; Text = "are of two transport services ($($Mine.Service), $($Other.Service)) and both listen on $where, which only one can do" }
            }
            $text = Get-RangeConflict -Mine $Mine -Other $Other -IsSame (Test-SameListener -First $binding -Second $theirs) -Where $where
            if ($text) { return @{ IsSure = $true; Text = $text } }
            if ($isKnown) { continue }
            return @{ IsSure = $false; Text = "both listen on $where, which only connectors of one transport service can do, and TransportRole is not stated; whether Exchange then takes HubTransport is not verified" }
        }
    }
}

function Get-RangeConflict {
    <#
    .SYNOPSIS
    The remote ranges of two connectors that must not be together on what they listen on, as the end of a sentence; nothing where they may.
    .PARAMETER Mine
    One connector, in its parts.
    .PARAMETER Other
    The other.
    .PARAMETER IsSame
    Whether they have the same binding, and not one on all addresses.
    .PARAMETER Where
    What they listen on.
    #>
    param($Mine, $Other, [bool]$IsSame, [string]$Where)

    foreach ($range in $Mine.Ranges) {
        foreach ($their in $Other.Ranges) {
            $overlap = Get-Overlap -First $range -Second $their
            if ($overlap -eq 'same' -and $IsSame) { return "have the same binding $Where and the same remote range $($range.Text), which Exchange refuses" }
            if ($overlap -eq 'partly') { return "listen on $Where for remote ranges that overlap in part ($($range.Text), $($their.Text)), where one has to lie within the other" }
        }
    }
}

function Join-Distinct {
    <#
    .SYNOPSIS
    Two texts as one, each once.
    .PARAMETER First
    One text.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    if ($First -eq $Second) { return $First }
    "$First and $Second"
}
`,
  difference: `# What an object that exists lacks of what is wanted.

function Get-Property {
    <#
    .SYNOPSIS
    The property behind a parameter; nothing where Exchange does not show it.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Name
    The name of the parameter.
    #>
    param($Existing, [string]$Name)

    if ($null -eq $Existing -or $script:secrets -contains $Name) { return }
    $shown = if ($script:shownAs.ContainsKey($Name)) { $script:shownAs[$Name] } else { $Name }
    $Existing.PSObject.Properties[$shown]
}

function Test-Comparable {
    <#
    .SYNOPSIS
    Whether a parameter says what an object that exists is to be: not how the command runs, nor what Exchange takes at creation only.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    $script:manner -notcontains $Name -and $script:creationOnly -notcontains $Name
}

function Get-Difference {
    <#
    .SYNOPSIS
    The values that the object does not have, in order; of a list to be added to, the entries that it lacks.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Values
    What it is to have.
    .PARAMETER IsGiven
    The parameters that Exchange does not show but that were given before, as the journal says: they are no difference.
    #>
    param($Existing, $Values, [string[]]$IsGiven)

    $different = [ordered]@{}
    if ($null -eq $Values) { return $different }
    foreach ($entry in $Values.GetEnumerator()) {
        $name = $entry.Key
        if (-not (Test-Comparable -Name $name)) { continue }
        $property = Get-Property -Existing $Existing -Name $name
        if (-not $property) {
            if ($IsGiven -notcontains $name) { $different[$name] = $entry.Value }
        } elseif (-not (Test-SameValue -Name $name -Actual $property.Value -Wanted $entry.Value)) {
            $different[$name] = $entry.Value
            if ($entry.Value -is [Collections.IDictionary]) {
                $different[$name] = @{ Add = @(Get-MissingValue -Name $name -Actual $property.Value -Added $entry.Value['Add']) }
            }
        }
    }
    $different
}

function Get-ChangeText {
    <#
    .SYNOPSIS
    What each value is and becomes, one text each, for the person who is asked.
    .PARAMETER Existing
    The object as Exchange shows it.
    .PARAMETER Different
    The parameters that are to be set.
    #>
    param($Existing, $Different)

    foreach ($entry in $Different.GetEnumerator()) {
        $property = Get-Property -Existing $Existing -Name $entry.Key
        $now = if ($property) { ' from ' + (ConvertTo-TypedText -Value $property.Value) } else { '' }
        $unseen = if ($null -ne $Existing -and -not $property) { ', which cannot be read back' } else { '' }
        $entry.Key + $now + ' to ' + (ConvertTo-TypedText -Value $entry.Value) + $unseen
    }
}

function Get-StatedText {
    <#
    .SYNOPSIS
    What an object is made with, one text each, for the person who is asked.
    .PARAMETER Parameter
    The parameters of the command.
    #>
    param($Parameter)

    foreach ($entry in $Parameter.GetEnumerator()) {
        if ($entry.Key -ne 'Name' -and $script:manner -notcontains $entry.Key) { $entry.Key + ' ' + (ConvertTo-TypedText -Value $entry.Value) }
    }
}
`,
  'edge-state': `# What is already there of the subscriptions of Edge servers, and whether their synchronization works.

function Get-Subscription {
    <#
    .SYNOPSIS
    The subscriptions that the organization knows, or that of one Edge server. That Name is shown is unverified.
    .PARAMETER Edge
    The name of the server, with its domain or without.
    #>
    param([string]$Edge)

    if ($script:run.IsEdge -or -not (Get-Command -Name 'Get-EdgeSubscription' -ErrorAction SilentlyContinue)) { return }
    if ($Edge) { return Find-Subscription -Edge $Edge }
    Get-Listing -Noun 'EdgeSubscription' | Where-Object -FilterScript { Get-PropertyValue -From $_ -Name 'Name' }
}

function Test-Subscribed {
    <#
    .SYNOPSIS
    Whether the organization has a subscription of an Edge server.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    $Edge -ne '' -and $null -ne (Get-Subscription -Edge $Edge)
}

function Test-ToSubscribe {
    <#
    .SYNOPSIS
    Whether a step of this place subscribes an Edge server.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    @($script:steps | Where-Object -FilterScript { $_.Cmdlet -eq 'New-EdgeSubscription' -and (Test-SameServer -First $_.Edge -Second $Edge) }).Count -gt 0
}

function Get-SubscriptionProblem {
    <#
    .SYNOPSIS
    Why a subscription could not be made, or why what a step does on this Edge server is not done here.
    #>
    param()

    if ($script:run.IsEdge) { return Get-SubscribedHere }
    foreach ($step in @(Get-StepInView)) {
        if ($step.Cmdlet -eq 'New-EdgeSubscription') { Get-ImportProblem -Step $step }
        if ($step.Cmdlet -ne 'Start-EdgeSynchronization') { continue }
        $edge = "$($step.Parameter['TargetServer'])"
        if ((Test-Subscribed -Edge $edge) -or (Test-ToSubscribe -Edge $edge)) { continue }
        New-Problem -Kind 'subscription' -Key $step.Key -Sentence "$edge is not subscribed here, so that nothing can be synchronized with it. Subscribe it first, or correct the design."
    }
}

function Get-ImportProblem {
    <#
    .SYNOPSIS
    Why the organization could not read the file of an Edge server: it is subscribed elsewhere, or the file is missing or too old.
    .PARAMETER Step
    The step that reads it.
    #>
    param($Step)

    $edge = ($Step.Edge -split '\\.')[0]
    $site = "$($Step.Parameter['Site'])"
    $subscription = Get-Subscription -Edge $edge
    if ($null -ne $subscription) {
        $known = ("$(Get-PropertyValue -From $subscription -Name 'Site')" -split '/')[-1]
        if (-not $known -or (Test-SameText -First $known -Second $site)) { return }
        return New-Problem -Kind 'subscription' -Key $Step.Key -Property 'Site' -Now $known -Wanted $site -Sentence "$edge is subscribed to the site $known, not to $site, and an Edge server has one site only. End that subscription first, here and on $edge."
    }
    $file = Get-FileOfStep -Step $Step
    if (-not $file) { return }
    if (-not [System.IO.File]::Exists($file)) {
        # The script of the Edge server, which writes it, may not have run when all is looked at before, or only shown.
        if ($script:run.Kind -ne 'apply' -or $WhatIfPreference) { return }
        return New-Problem -Kind 'subscription' -Key $Step.Key -Property 'FileData' -Wanted $file -Sentence "There is no file $file on this machine: start the script of $edge on $edge, which writes it there, and copy it to this path."
    }
    $written = [System.IO.File]::GetLastWriteTimeUtc($file)
    if ([datetime]::UtcNow -lt $written.AddHours(24)) { return }
    $when = $written.ToLocalTime().ToString('yyyy-MM-dd HH:mm', [Globalization.CultureInfo]::InvariantCulture)
    New-Problem -Kind 'subscription' -Key $Step.Key -Property 'FileData' -Now $when -Wanted $file -Sentence "$file was written on $when and can be imported for 24 hours only. Delete it here and on $edge, and start the script of $edge again, which writes a new one."
}

function Get-FileOfStep {
    <#
    .SYNOPSIS
    The path of the file that a step reads when it runs; empty where the step names none.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $block = $Step.Parameter['FileData']
    if ($block -isnot [scriptblock]) { return '' }
    $texts = $block.Ast.FindAll({ param($part) $part -is [System.Management.Automation.Language.StringConstantExpressionAst] -and $part.StringConstantType -ne 'BareWord' }, $true)
    "$(@($texts | ForEach-Object -Process { $_.Value }) | Select-Object -First 1)"
}

function Get-SubscribedHere {
    <#
    .SYNOPSIS
    On an Edge server: that it is subscribed, so that its Send connectors and accepted domains are changed in the organization
    only. Whether Get-EdgeSubscription tells anything here is unverified, so the connectors of a subscription are looked for.
    #>
    param()

    if (@($script:steps | Where-Object -FilterScript { $_.Noun -eq 'EdgeSubscription' }).Count -gt 0) { return }
    $step = @(Get-StepInView | Where-Object -FilterScript { $script:replicated -contains $_.Noun }) | Select-Object -First 1
    if (-not $step) { return }
    foreach ($connector in @(Get-Listing -Noun 'SendConnector')) {
        $name = "$(Get-PropertyValue -From $connector -Name 'Name')"
        if (-not $name.StartsWith('EdgeSync - ', [StringComparison]::OrdinalIgnoreCase)) { continue }
        return New-Problem -Kind 'subscription' -Key $step.Key -Now $name -Sentence "$($script:run.PlaceName) is subscribed to an organization: it has the Send connector '$name'. Its Send connectors and accepted domains are changed in the organization, not here. Draw the subscription in the design, or end it."
    }
}

function Get-SynchronizationProblem {
    <#
    .SYNOPSIS
    The Edge servers whose synchronization fails, where steps change what it carries to them. One that a step subscribes anew has not been synchronized yet.
    #>
    param()

    if ($script:run.IsEdge) { return }
    $carried = @('EdgeSynchronization', 'TransportConfig') + @($script:replicated)
    $step = @(Get-StepInView | Where-Object -FilterScript { $carried -contains $_.Noun }) | Select-Object -First 1
    if (-not $step -or @(Get-Subscription).Count -eq 0) { return }
    if (-not (Get-Command -Name 'Test-EdgeSynchronization' -ErrorAction SilentlyContinue)) { return }
    try { $results = @(Test-EdgeSynchronization -ErrorAction Stop) } catch {
        return New-Problem -Kind 'synchronization' -Severity 'warning' -Sentence "Test-EdgeSynchronization failed ($($_.Exception.Message)), so that nobody knows whether the Edge servers are up to date. Look at it before the change."
    }
    foreach ($result in $results) {
        $edge = "$(Get-PropertyValue -From $result -Name 'Name')"
        $status = "$(Get-PropertyValue -From $result -Name 'SyncStatus')"
        if ($status -eq 'Normal' -or ($edge -and (Test-ToSubscribe -Edge $edge))) { continue }
        $severity = if ($status -eq 'Failed') { 'stop' } else { 'warning' }
        New-Problem -Kind 'synchronization' -Property 'SyncStatus' -Now $status -Severity $severity -Sentence "The synchronization with the Edge server $edge is not in order: Test-EdgeSynchronization shows '$status'. Mend it first (Start-EdgeSynchronization -TargetServer $edge), since what is changed here would not arrive there."
    }
}
`,
  extras: `# Connectors that the design does not know. Most do no harm; one that takes mail away from a designed one is a difference.

function Get-ExtraConnector {
    <#
    .SYNOPSIS
    The connectors of this place that the design does not know, each with the problem that it makes, or none.
    #>
    param()

    $known = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    foreach ($object in @($script:objects.Values)) { if ($object.Guid) { [void]$known.Add($object.Guid) } }
    $listeners = Get-FinalListener
    foreach ($noun in $script:holders) {
        foreach ($item in @(Get-Listing -Noun $noun)) {
            if ($known.Contains((Get-GuidText -Item $item))) { continue }
            $server = "$(Get-PropertyValue -From $item -Name 'Server')"
            if ($noun -eq 'ReceiveConnector' -and -not (Test-PlannedServer -Name $server)) { continue }
            $problem = if ($noun -eq 'ReceiveConnector') { Get-ExtraListener -Item $item -Listener $listeners } else { Get-ExtraRoute -Item $item }
            [pscustomobject]@{
                Noun = $noun; Server = $server; Name = "$(Get-PropertyValue -From $item -Name 'Name')"
                Title = "$($script:words[$noun]) '$(Get-PropertyValue -From $item -Name 'Identity')'"; Problem = $problem
            }
        }
    }
}

function Test-PlannedServer {
    <#
    .SYNOPSIS
    Whether the design plans with a server; on an Edge server there is no other.
    .PARAMETER Name
    The name of the server.
    #>
    param([string]$Name)

    if ($script:run.IsEdge) { return $true }
    @($script:servers | Where-Object -FilterScript { Test-SameServer -First $_.Name -Second $Name }).Count -gt 0
}

function Get-ExtraListener {
    <#
    .SYNOPSIS
    The problem that a Receive connector conflicts with a designed one, or answers in its stead to all that it is for.
    .PARAMETER Item
    The connector as Exchange shows it.
    .PARAMETER Listener
    The connectors of each server in the parts that are compared.
    #>
    param($Item, $Listener)

    $mine = Get-ShownListener -Item $Item
    if (-not $mine.IsEnabled) { return }
    foreach ($designed in @($Listener[$mine.Server])) {
        if (-not $designed.Key -or -not $designed.IsEnabled) { continue }
        $conflict = Get-ConflictText -Mine $mine -Other $designed
        $why = if ($conflict -and $conflict.IsSure) { $conflict.Text } else { Get-TakenText -Mine $mine -Designed $designed }
        if (-not $why) { continue }
        return New-Problem -Kind 'extra' -Now $mine.Title -Sentence "$($mine.Title), which the design does not know, and $($designed.Title) $why. Remove $($mine.Title), change its binding or its remote ranges, or draw it in the design."
    }
}

function Get-TakenText {
    <#
    .SYNOPSIS
    That a connector on one address answers instead of a designed one on all addresses, for a whole remote range of it: Exchange
    takes the binding to the address itself first.
    .PARAMETER Mine
    The connector, in its parts.
    .PARAMETER Designed
    The designed one.
    #>
    param($Mine, $Designed)

    foreach ($binding in $Mine.Bindings) {
        foreach ($theirs in $Designed.Bindings) {
            if ($binding.IsWildcard -or -not $theirs.IsWildcard -or -not (Test-Touching -First $binding -Second $theirs)) { continue }
            foreach ($range in $Mine.Ranges) {
                foreach ($their in $Designed.Ranges) {
                    if ('same', 'around' -contains (Get-Overlap -First $range -Second $their)) {
                        return "are both for $($their.Text) on port $($binding.Port), and on $($binding.Address) the first one answers"
                    }
                }
            }
        }
    }
}

function Get-ExtraRoute {
    <#
    .SYNOPSIS
    The problem that a Send connector has an address space of a designed one at no higher cost, so that it takes mail away from it.
    .PARAMETER Item
    The connector as Exchange shows it.
    #>
    param($Item)

    if ("$(Get-PropertyValue -From $Item -Name 'Enabled')" -eq 'False') { return }
    $title = "$($script:words['SendConnector']) '$(Get-PropertyValue -From $Item -Name 'Identity')'"
    $spaces = @(Get-SpacePart -Value (Get-PropertyValue -From $Item -Name 'AddressSpaces'))
    foreach ($object in @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq 'SendConnector' -and $null -ne $_.Wanted })) {
        if ("$(Get-FinalValue -Object $object -Name 'Enabled')" -eq 'False') { continue }
        foreach ($designed in @(Get-SpacePart -Value (Get-FinalValue -Object $object -Name 'AddressSpaces'))) {
            $same = @($spaces | Where-Object -FilterScript { (Test-SameText -First $_.Name -Second $designed.Name) -and $_.Cost -le $designed.Cost }) | Select-Object -First 1
            if (-not $same) { continue }
            return New-Problem -Kind 'extra' -Now $title -Sentence "$title, which the design does not know, has the address space $($designed.Name) of $(Get-Title -Object $object) at the cost $($same.Cost), which is not higher than $($designed.Cost), so that it may take its mail. Remove it, raise its cost, or draw it in the design."
        }
    }
}

function Get-SpacePart {
    <#
    .SYNOPSIS
    Address spaces in their parts: Name with the type, and Cost.
    .PARAMETER Value
    The address spaces.
    #>
    param($Value)

    foreach ($space in @($Value)) {
        if ("$space" -eq '') { continue }
        $text = Format-AddressSpace -Text "$space".Trim()
        $at = $text.LastIndexOf(';')
        [pscustomobject]@{ Name = $text.Substring(0, $at); Cost = [int]$text.Substring($at + 1).Trim() }
    }
}
`,
  findings: `# What preflight and verify found, for people and for machines.

function Write-Heading {
    <#
    .SYNOPSIS
    Tells what is looked at: the place, and the design with the beginning of its hash.
    .PARAMETER What
    What happens.
    #>
    param([string]$What)

    $place = if ($script:run.IsEdge) { "the Edge server $($script:run.PlaceName)" } else { 'the organization' }
    Write-Host -Object "$What of \${place}: '$($script:run.Title)', design $($script:run.DesignHash.Substring(0, [math]::Min(12, $script:run.DesignHash.Length)))"
    Write-Host -Object ''
}

function Write-Problem {
    <#
    .SYNOPSIS
    Tells problems as a table, what stops first.
    .PARAMETER Problem
    The problems.
    #>
    param($Problem)

    $groups = @{ Severity = 'stop'; Word = 'STOP'; Color = 'Red' }, @{ Severity = 'warning'; Word = 'WARNING'; Color = 'Yellow' }
    foreach ($group in $groups) {
        foreach ($one in @($Problem | Where-Object -FilterScript { $_.Severity -eq $group.Severity })) {
            $word = if ($one.CanTakeOver) { "$($group.Word)*" } else { $group.Word }
            Write-Host -Object "  $($word.PadRight(8)) $($one.Kind.PadRight(16)) $($one.Sentence)" -ForegroundColor $group.Color
        }
    }
    if (@($Problem).Count -gt 0) { Write-Host -Object '' }
}

function Get-CountText {
    <#
    .SYNOPSIS
    A number with its word.
    .PARAMETER Count
    The number.
    .PARAMETER One
    The word for one.
    .PARAMETER Many
    The word for any other number.
    #>
    param([int]$Count, [string]$One, [string]$Many)

    if ($Count -eq 1) { return "1 $One" }
    "$Count $Many"
}

function Get-ReportHead {
    <#
    .SYNOPSIS
    What every report for machines begins with.
    #>
    param()

    [ordered]@{
        title = $script:run.Title; designHash = $script:run.DesignHash; tool = $script:run.Tool; place = $script:run.Place; placeName = $script:run.PlaceName
    }
}

function Get-ReportPart {
    <#
    .SYNOPSIS
    The parts of a value in one form, whoever wrote it, as texts.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Value
    The value.
    #>
    param([string]$Name, $Value)

    if ($Value -is [Collections.IDictionary]) { $Value = $Value['Add'] }
    if ($script:freeTexts -contains $Name) { return "$Value" }
    $texts = [string[]]@(foreach ($text in (Get-ValueSet -Name $Name -Value $Value)) { Format-Told -Name $Name -Text $text })
    [array]::Sort($texts, [StringComparer]::OrdinalIgnoreCase)
    $texts
}

function Add-ReportValue {
    <#
    .SYNOPSIS
    Puts a value into a report: a text, or a list of texts. Nothing stays nothing.
    .PARAMETER Report
    The report.
    .PARAMETER As
    What the value is called there.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Value
    The value.
    #>
    param($Report, [string]$As, [string]$Name, $Value)

    $Report[$As] = $null
    if ($null -eq $Value) { return }
    # A list that came out of a function is no list to ConvertTo-Json of Windows PowerShell, so it is made here.
    $texts = [string[]]@(Get-ReportPart -Name $Name -Value $Value)
    $isList = ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) -or $script:kinds[$Name] -eq 'flags'
    if ($isList) { $Report[$As] = $texts } else { $Report[$As] = $texts -join ', ' }
}

function Format-Told {
    <#
    .SYNOPSIS
    A value in the form that is compared as people write it.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Text
    The value in the form that is compared.
    #>
    param([string]$Name, [string]$Text)

    if ($script:kinds[$Name] -eq 'bindings' -and $Text -match '^(.*) port (\\d+)$') {
        if ($Matches[1].Contains(':')) { return "[$($Matches[1])]:$($Matches[2])" }
        return "$($Matches[1]):$($Matches[2])"
    }
    if ($script:kinds[$Name] -ne 'ranges' -or $Text -notmatch '^([0-9A-F]{2}(?:-[0-9A-F]{2})+) to ([0-9A-F-]+)$') { return $Text }
    $ends = foreach ($hex in $Matches[1], $Matches[2]) {
        $bytes = [byte[]]@($hex -split '-' | ForEach-Object -Process { [Convert]::ToByte($_, 16) })
        (New-Object -TypeName System.Net.IPAddress -ArgumentList (, $bytes)).ToString()
    }
    if ($ends[0] -eq $ends[1]) { return $ends[0] }
    $ends -join '-'
}

function Save-Report {
    <#
    .SYNOPSIS
    Writes a report as JSON, UTF-8.
    .PARAMETER Path
    The file; a relative one is meant from where the shell is.
    .PARAMETER Report
    The report.
    #>
    param([string]$Path, $Report)

    $file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
    [IO.File]::WriteAllText($file, (ConvertTo-Json -InputObject $Report -Depth 8), (New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false))
    Write-Host -Object "Written for machines: $file"
}
`,
  forms: `# Values in one form each, so that what Exchange shows and what the design states can be compared. Exchange hands out
# enumerations, address spaces and sizes as objects, and through a remote session as their texts.

function Format-Value {
    <#
    .SYNOPSIS
    One value of a parameter in the form that is compared, as its kind in the catalogue asks for.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Text
    The value.
    #>
    param([string]$Name, [string]$Text)

    switch ($script:kinds[$Name]) {
        'size' { return Format-Size -Text $Text }
        'timeSpan' { return Format-Duration -Text $Text }
        'addressSpaces' { return Format-AddressSpace -Text $Text }
        'bindings' { return Format-Binding -Text $Text }
        'ranges' { return Format-Range -Text $Text }
        'smartHosts' { return $Text.Trim('[', ']') }
        'servers' { return ($Text -split '\\.')[0] }
    }
    $Text
}

function Format-Size {
    <#
    .SYNOPSIS
    A size in bytes: '35MB' and '35 MB (36,700,160 bytes)' are both 36700160. Exchange rounds up to whole KB.
    .PARAMETER Text
    The size; other text, such as 'unlimited', stays as it is.
    #>
    param([string]$Text)

    if ($Text -match '\\(([^()]*)bytes\\)\\s*$') { $Text = $Matches[1] -replace '\\D', '' }
    if ($Text -notmatch '^(\\d+(?:\\.\\d+)?)\\s*(B|KB|MB|GB|TB)?$') { return $Text }
    $number = [double]::Parse($Matches[1], [Globalization.CultureInfo]::InvariantCulture)
    $power = [array]::IndexOf(@('B', 'KB', 'MB', 'GB', 'TB'), "$($Matches[2])".ToUpperInvariant())
    $bytes = $number * [math]::Pow(1024, [math]::Max(0, $power))
    [string][long]([math]::Ceiling($bytes / 1024) * 1024)
}

function Format-Duration {
    <#
    .SYNOPSIS
    A time span as .NET writes it.
    .PARAMETER Text
    The time span; other text stays as it is.
    #>
    param([string]$Text)

    $duration = [TimeSpan]::Zero
    if ([TimeSpan]::TryParse($Text, [ref]$duration)) { return $duration.ToString() }
    $Text
}

function Format-AddressSpace {
    <#
    .SYNOPSIS
    An address space with all its parts: '*' is 'SMTP:*;1', since Exchange fills in the type SMTP and the cost 1.
    .PARAMETER Text
    The address space.
    #>
    param([string]$Text)

    if ($Text -notmatch '^[A-Za-z0-9]+:') { $Text = 'SMTP:' + $Text }
    if ($Text -notmatch ';\\s*\\d+$') { $Text = $Text + ';1' }
    $Text
}

function Format-Binding {
    <#
    .SYNOPSIS
    An address and a port with the address as .NET writes it.
    .PARAMETER Text
    The binding; text without a port stays as it is.
    #>
    param([string]$Text)

    if ($Text -notmatch '^(.*):(\\d+)$') { return $Text }
    $address = $Matches[1].Trim('[', ']')
    $port = $Matches[2]
    $parsed = $null
    if ([Net.IPAddress]::TryParse($address, [ref]$parsed)) { $address = $parsed.ToString() }
    $address + ' port ' + $port
}
`,
  history: `# What the journal proves.

function Get-History {
    <#
    .SYNOPSIS
    The changes of this round, in order: those that were made, those that may have been made, and what of them was taken back.
    #>
    param()

    if ($null -eq $script:state.Lines) { $script:state.Lines = Read-Journal -Path $script:state.Journal }
    if (-not $script:state.History) { $script:state.History = New-History }
    $history = $script:state.History
    for (; $history.Read -lt $script:state.Lines.Count; $history.Read++) {
        $line = $script:state.Lines[$history.Read]
        switch ($line.event) {
            'rolled-back' { Start-Round -History $history }
            'begin' {
                $history.LastNumber = [int]$line.n
                $history.ByNumber["$($line.n)"] = ConvertTo-Entry -Line $line
            }
            'failed' { $history.ByNumber.Remove("$($line.n)") }
            default { Add-Outcome -Line $line -History $history }
        }
    }
    $history.Entries = @($history.ByNumber.Values)
    $history
}

function New-History {
    <#
    .SYNOPSIS
    What a journal without a line says.
    #>
    param()

    [pscustomobject]@{ Round = 1; LastNumber = 0; Entries = @(); Read = 0; ByNumber = [ordered]@{}; Origins = @{}; Successors = @{} }
}

function Start-Round {
    <#
    .SYNOPSIS
    Begins another round: all of the former one was taken back.
    .PARAMETER History
    What the journal says so far.
    #>
    param($History)

    $History.Round++
    foreach ($table in $History.ByNumber, $History.Origins, $History.Successors) { $table.Clear() }
}

function ConvertTo-Entry {
    <#
    .SYNOPSIS
    A change, as its first line tells it.
    .PARAMETER Line
    The line.
    #>
    param($Line)

    [pscustomobject]@{
        Number = [int]$Line.n; Script = "$($Line.script)"; Step = [int]$Line.step; Action = "$($Line.action)"; Key = "$($Line.key)"
        Noun = "$($Line.noun)"; Server = "$($Line.server)"; Name = "$($Line.name)"; Guid = "$($Line.guid)"; NewGuid = ''
        Parameter = @($Line.parameters); Value = Get-PropertyValue -From $Line -Name 'values'; User = "$($Line.user)"; Right = @($Line.rights)
        IsDone = $false; Back = ''; Brought = @()
    }
}

function Add-Outcome {
    <#
    .SYNOPSIS
    What a later line tells of a change.
    .PARAMETER Line
    The line.
    .PARAMETER History
    What the journal says so far.
    #>
    param($Line, $History)

    $number = if ($Line.event -eq 'done') { $Line.n } else { $Line.of }
    $entry = $History.ByNumber["$number"]
    if (-not $entry) { return }
    switch ($Line.event) {
        'done' {
            $entry.IsDone = $true
            $entry.NewGuid = "$($Line.guid)"
        }
        'back-begin' {
            $entry.Back = 'begun'
            $entry.Brought = @($entry.Brought) + @(Get-PropertyValue -From $Line -Name 'brought' | Where-Object -FilterScript { $_ })
        }
        'back-done' { $entry.Back = 'done' }
        'made-again' {
            $origin = if ($History.Origins.ContainsKey($Line.former)) { $History.Origins[$Line.former] } else { $Line.former }
            $History.Origins[$Line.guid] = $origin
            $History.Successors[$origin] = $Line.guid
        }
    }
}

function Get-OriginGuid {
    <#
    .SYNOPSIS
    The GUID that an object had in the backup, whatever it has now that it was made again.
    .PARAMETER Guid
    A GUID that it has or had.
    #>
    param([string]$Guid)

    $origins = (Get-History).Origins
    if ($origins.ContainsKey($Guid)) { $origins[$Guid] } else { $Guid }
}

function Get-PresentGuid {
    <#
    .SYNOPSIS
    The GUID that an object of the backup has now.
    .PARAMETER Guid
    A GUID that it has or had.
    #>
    param([string]$Guid)

    $origin = Get-OriginGuid -Guid $Guid
    $successors = (Get-History).Successors
    if ($successors.ContainsKey($origin)) { $successors[$origin] } else { $origin }
}

function Read-Journal {
    <#
    .SYNOPSIS
    The whole lines of a journal; none where there is no file. What a kill left of the last line is no line.
    .PARAMETER Path
    The file.
    #>
    param([string]$Path)

    $lines = New-Object -TypeName System.Collections.ArrayList
    if (-not [IO.File]::Exists($Path)) { return , $lines }
    $texts = [IO.File]::ReadAllText($Path).Split([char]10)
    for ($i = 0; $i -lt $texts.Length - 1; $i++) {
        try { [void]$lines.Add((ConvertFrom-PlainJson -Text $texts[$i])) } catch {
            throw "Line $($i + 1) of the journal $Path is damaged. Bring the file back as the scripts wrote it; without it nobody knows what was done."
        }
    }
    , $lines
}
`,
  identify: `# Which of the objects that Exchange shows is which of the design's.

# Names that two objects lay claim to, found while the objects were told apart.
$script:nameProblems = New-Object -TypeName System.Collections.ArrayList
# What the journal says was done before, by the keys of the objects, without what was taken back.
$script:ownEntries = @{}

function Get-Title {
    <#
    .SYNOPSIS
    An object in a sentence: Receive connector 'EDGE01\\From Internet'.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    Its name, where not the one that it is to have.
    #>
    param($Object, [string]$Name = $Object.Name)

    $words = "$($script:words[$Object.Noun])"
    switch ("$($script:identities[$Object.Noun])") {
        'none' { return $words }
        'server' { return "$words of $($Object.Server)" }
        'serverAndName' { return "$words '$($Object.Server)\\$Name'" }
    }
    "$words '$Name'"
}

function Test-SameServer {
    <#
    .SYNOPSIS
    Whether two names are those of one server, with their domain or without.
    .PARAMETER First
    One name.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    Test-SameText -First ($First -split '\\.')[0] -Second ($Second -split '\\.')[0]
}

function Find-ByName {
    <#
    .SYNOPSIS
    The objects that have a name, in any case, where an object of the design would be looked for: on its server, or in its place.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name.
    #>
    param($Object, [string]$Name)

    $identity = "$($script:identities[$Object.Noun])"
    if ($identity -eq 'none') { return @(Get-Listing -Noun $Object.Noun) | Select-Object -First 1 }
    $wanted = if ($identity -eq 'server') { $Object.Server } else { $Name }
    $index = Get-ListingIndex -Noun $Object.Noun
    # One whose server is not shown has its name alone.
    foreach ($server in @($Object.Server, '' | Select-Object -Unique)) {
        $key = Get-IndexName -Noun $Object.Noun -Server $server -Name $wanted
        if ($index.Name.ContainsKey($key)) { $index.Name[$key].ToArray() }
        if ($identity -ne 'serverAndName') { return }
    }
}

function Find-BySame {
    <#
    .SYNOPSIS
    The object that stays the same under any name by one of its values: an accepted domain by its domain.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $sameBy = $script:sameBy[$Object.Noun]
    if (-not $sameBy) { return }
    $value = foreach ($values in $Object.Believed, $Object.Wanted) { if ($values -and $values.Contains($sameBy)) { "$($values[$sameBy])" } }
    $value = "$(@($value) | Select-Object -First 1)"
    if ($value -eq '') { return }
    @(Get-Listing -Noun $Object.Noun) | Where-Object -FilterScript { Test-SameText -First "$(Get-PropertyValue -From $_ -Name $sameBy)" -Second $value }
}

function Set-Identified {
    <#
    .SYNOPSIS
    Keeps which of the objects that Exchange shows an object of the design is, unless it is another one already.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Item
    What was found; several are none.
    .PARAMETER Claimed
    The keys of the objects of the design by the GUIDs of those that are theirs.
    .PARAMETER IsOurs
    Whether the journal names it.
    #>
    param($Object, $Item, [hashtable]$Claimed, [bool]$IsOurs)

    $found = @($Item | Where-Object -FilterScript { $null -ne $_ })
    if ($found.Count -ne 1 -or $null -ne $Object.Item) { return }
    $guid = Get-GuidText -Item $found[0]
    if ($guid -and $Claimed.ContainsKey($guid)) { return }
    $Object.Item = $found[0]
    $Object.Guid = $guid
    $Object.IsOurs = $IsOurs
    if ($guid) { $Claimed[$guid] = $Object.Key }
}

function Resolve-Objects {
    <#
    .SYNOPSIS
    Finds every object of this place: by the GUID that the journal names, else by the value by which it stays the same, else by
    the name that it had, else by the name that it is to have. An object is that of one only.
    #>
    param()

    Read-OwnEntry
    $claimed = @{}
    $script:nameProblems.Clear()
    foreach ($object in $script:objects.Values) { $object.Item = $null; $object.Guid = ''; $object.IsOurs = $false }
    foreach ($object in $script:objects.Values) {
        $guids = @(Get-JournalGuid -Key $object.Key)
        if ($guids.Count -eq 0) { continue }
        $index = Get-ListingIndex -Noun $object.Noun
        $item = $guids | ForEach-Object -Process { $index.Guid[$_] } | Where-Object -FilterScript { $null -ne $_ } | Select-Object -First 1
        Set-Identified -Object $object -Item $item -Claimed $claimed -IsOurs $true
    }
    foreach ($object in $script:objects.Values) {
        $found = @(Find-BySame -Object $object)
        Set-Identified -Object $object -Item $found -Claimed $claimed -IsOurs (Test-Begun -Object $object -Item $found)
    }
    foreach ($object in $script:objects.Values) {
        if ($null -ne $object.Believed -and -not $script:sameBy[$object.Noun]) {
            Set-Identified -Object $object -Item (Find-ByName -Object $object -Name $object.Formerly) -Claimed $claimed
        }
    }
    foreach ($object in $script:objects.Values) {
        if ($null -eq $object.Wanted -or $script:sameBy[$object.Noun]) { continue }
        $found = @(Find-ByName -Object $object -Name $object.Name)
        Set-Identified -Object $object -Item $found -Claimed $claimed -IsOurs (Test-Begun -Object $object -Item $found)
    }
    foreach ($object in $script:objects.Values) {
        $problem = Get-NameProblem -Object $object -Claimed $claimed
        if ($problem) { [void]$script:nameProblems.Add($problem) }
    }
}

function Test-Begun {
    <#
    .SYNOPSIS
    Whether a former run made what was found, and was stopped before it could write that down: then it has all that it was given.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Item
    What was found; several are none.
    #>
    param($Object, $Item)

    $found = @($Item | Where-Object -FilterScript { $null -ne $_ })
    if ($found.Count -ne 1) { return $false }
    @(Get-OwnEntry -Key $Object.Key -Action 'create' | Where-Object -FilterScript { -not $_.NewGuid -and (Test-Made -Entry $_ -Item $found[0]) }).Count -gt 0
}

function Read-OwnEntry {
    <#
    .SYNOPSIS
    Reads what the scripts of this place did before this one began, or may have done.
    #>
    param()

    $script:ownEntries = @{}
    foreach ($entry in @((Get-History).Entries)) {
        if ($entry.Back -eq 'done') { continue }
        if (-not $script:ownEntries.ContainsKey($entry.Key)) { $script:ownEntries[$entry.Key] = New-Object -TypeName System.Collections.ArrayList }
        [void]$script:ownEntries[$entry.Key].Add($entry)
    }
}

function Get-OwnEntry {
    <#
    .SYNOPSIS
    What the scripts of this place did to an object before, or may have done, in that order.
    .PARAMETER Key
    The object, by its id in the design.
    .PARAMETER Action
    The actions to look for.
    #>
    param([string]$Key, [string[]]$Action)

    if ($script:ownEntries.ContainsKey($Key)) { $script:ownEntries[$Key].ToArray() | Where-Object -FilterScript { -not $Action -or $Action -contains $_.Action } }
}

function Get-JournalGuid {
    <#
    .SYNOPSIS
    The GUIDs under which the journal names an object, in small letters.
    .PARAMETER Key
    The object, by its id in the design.
    #>
    param([string]$Key)

    $named = @(Get-OwnEntry -Key $Key | ForEach-Object -Process { $_.NewGuid; $_.Guid } | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    @($named) + @($named | ForEach-Object -Process { Get-PresentGuid -Guid $_ }) | ForEach-Object -Process { $_.ToLowerInvariant() } | Select-Object -Unique
}

function Test-Named {
    <#
    .SYNOPSIS
    Whether an object of the design is one of a sort that goes by names, which Set- can change.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    'name', 'serverAndName' -contains $script:identities[$Object.Noun]
}

function Get-NameProblem {
    <#
    .SYNOPSIS
    Says that the name which an object is to get belongs to another one; nothing where it is free, or will be when its turn comes.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Claimed
    The keys of the objects of the design by the GUIDs of those that are theirs.
    #>
    param($Object, [hashtable]$Claimed)

    if ($null -eq $Object.Wanted -or -not (Test-Named -Object $Object)) { return }
    $others = @(Find-ByName -Object $Object -Name $Object.Name | Where-Object -FilterScript { (Get-GuidText -Item $_) -ne $Object.Guid -or $null -eq $Object.Item })
    foreach ($other in $others) {
        $owner = $script:objects["$($Claimed[(Get-GuidText -Item $other)])"]
        if ($owner -and ($null -eq $owner.Wanted -or -not (Test-SameText -First $owner.Name -Second $Object.Name))) { continue }
        $next = 'Rename or remove that one, or give the design another name.'
        if ($null -eq $Object.Item) {
            $sentence = "$(Get-Title -Object $Object) cannot be made: another one has that name. $next"
            return New-Problem -Kind 'nameTaken' -Key $Object.Key -Property 'Name' -Sentence $sentence
        }
        $now = "$(Get-PropertyValue -From $Object.Item -Name 'Name')"
        $sentence = "$(Get-Title -Object $Object -Name $now) is to be called '$($Object.Name)', but another one has that name already, and nothing proves that it is the same. $next"
        return New-Problem -Kind 'twoObjects' -Key $Object.Key -Property 'Name' -Now $now -Wanted $Object.Name -Sentence $sentence
    }
}
`,
  journal: `# The journal of a place: a line before each change and one after it, on the disk before the script goes on.

function Write-Begin {
    <#
    .SYNOPSIS
    Writes down what is about to be changed, and returns the number of the change. Without it nothing may be changed.
    .PARAMETER Step
    The step.
    .PARAMETER Action
    What happens: create, set, remove, grant, revoke, subscribe, unsubscribe or synchronize.
    .PARAMETER Object
    The object that it happens to; nothing for a subscription.
    .PARAMETER Name
    The name of the object, where it is not the one that the design wants.
    .PARAMETER Guid
    Its GUID; empty for one that is made.
    .PARAMETER Parameter
    What the command is given. The values of what is made are kept, so that it can be known by them; no secret is.
    .PARAMETER User
    Who gets or loses rights.
    .PARAMETER Right
    Which rights.
    #>
    param($Step, [string]$Action, $Object, [string]$Name, [string]$Guid, $Parameter, [string]$User, [string[]]$Right)

    if (-not $Name) { $Name = if ($Object) { $Object.Name } else { $Step.Edge } }
    $names = @(if ($Parameter) { $Parameter.Keys | Where-Object -FilterScript { $script:manner -notcontains $_ } })
    $number = (Get-History).LastNumber + 1
    $entry = [ordered]@{
        n = $number; event = 'begin'; script = $Step.Script; step = $Step.Number; action = $Action; key = $Step.Key
        noun = if ($Object) { $Object.Noun } else { $Step.Noun }
        server = if ($Object) { $Object.Server } else { '' }
        name = $Name; guid = $Guid; parameters = $names; user = $User; rights = @($Right | Where-Object -FilterScript { $_ })
    }
    if ('create', 'subscribe' -contains $Action) { $entry['values'] = Get-KeptValue -Parameter $Parameter -Name $names }
    Add-JournalLine -Entry $entry
    $number
}

function Get-KeptValue {
    <#
    .SYNOPSIS
    Of what a command is given, that which is no secret and need not be asked for.
    .PARAMETER Parameter
    What the command is given.
    .PARAMETER Name
    The names of its parameters.
    #>
    param($Parameter, [string[]]$Name)

    $values = [ordered]@{}
    foreach ($one in $Name) {
        $value = $Parameter[$one]
        if ($script:secrets -contains $one -or $value -is [scriptblock] -or $value -is [Collections.IDictionary]) { continue }
        $plain = ConvertTo-PlainValue -Value $value
        # Windows PowerShell writes a list that came out of a function with its length instead of as a list.
        if ($plain -is [array]) { $values[$one] = @($plain | ForEach-Object -Process { "$_" }) } else { $values[$one] = $plain }
    }
    $values
}

function Write-Done {
    <#
    .SYNOPSIS
    Writes down that a change was made.
    .PARAMETER Number
    The number that Write-Begin returned.
    .PARAMETER Guid
    The GUID of the object.
    #>
    param([int]$Number, [string]$Guid)

    Add-JournalLine -Entry ([ordered]@{ n = $Number; event = 'done'; guid = $Guid })
}

function Write-Failed {
    <#
    .SYNOPSIS
    Writes down that a change was refused, so that nothing has come of it.
    .PARAMETER Number
    The number that Write-Begin returned.
    #>
    param([int]$Number)

    Add-JournalLine -Entry ([ordered]@{ n = $Number; event = 'failed' })
}

function Write-BackBegin {
    <#
    .SYNOPSIS
    Writes down that a change is about to be taken back.
    .PARAMETER Number
    The number of the change.
    .PARAMETER Brought
    The GUIDs of what a subscription brought and that is to go with it.
    #>
    param([int]$Number, [string[]]$Brought)

    $entry = [ordered]@{ event = 'back-begin'; of = $Number }
    $guids = @($Brought | Where-Object -FilterScript { $_ })
    if ($guids.Count -gt 0) { $entry['brought'] = $guids }
    Add-JournalLine -Entry $entry
}

function Write-BackDone {
    <#
    .SYNOPSIS
    Writes down that a change was taken back.
    .PARAMETER Number
    The number of the change.
    #>
    param([int]$Number)

    Add-JournalLine -Entry ([ordered]@{ event = 'back-done'; of = $Number })
}

function Write-MadeAgain {
    <#
    .SYNOPSIS
    Writes down which GUID an object has that was made again.
    .PARAMETER Number
    The number of the change that is taken back.
    .PARAMETER Former
    The GUID that it had.
    .PARAMETER Guid
    The GUID that it has.
    #>
    param([int]$Number, [string]$Former, [string]$Guid)

    Add-JournalLine -Entry ([ordered]@{ event = 'made-again'; of = $Number; former = $Former; guid = $Guid })
}

function Write-RolledBack {
    <#
    .SYNOPSIS
    Writes down that everything was taken back; what follows is another round.
    #>
    param()

    Add-JournalLine -Entry ([ordered]@{ event = 'rolled-back' })
}

function Add-JournalLine {
    <#
    .SYNOPSIS
    Adds a line to the journal, with the time, and stops the script where that cannot be done.
    .PARAMETER Entry
    What it says.
    #>
    param($Entry)

    $Entry['time'] = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
    $line = ConvertTo-PlainJson -Table $Entry
    try { Edit-Journal -Line $line } catch {
        throw "The journal $($script:state.Journal) cannot be written: $($_.Exception.Message) Make it writable and make room, then start this script again; it goes on where it stopped."
    }
    # Kept as it would be read, so that the file is read once.
    if ($null -ne $script:state.Lines) { [void]$script:state.Lines.Add((ConvertFrom-PlainJson -Text $line)) }
}

function Edit-Journal {
    <#
    .SYNOPSIS
    Adds a line to the file, after the last whole one: what a kill left of a line says nothing. Without a line the file is only made.
    .PARAMETER Line
    The line.
    #>
    param([string]$Line)

    $stream = New-Object -TypeName System.IO.FileStream -ArgumentList $script:state.Journal, ([IO.FileMode]::OpenOrCreate), ([IO.FileAccess]::ReadWrite), ([IO.FileShare]::Read)
    try {
        $end = $stream.Length
        while ($end -gt 0) {
            $stream.Position = $end - 1
            if ($stream.ReadByte() -eq 10) { break }
            $end--
        }
        if ($end -ne $stream.Length) { $stream.SetLength($end) }
        $stream.Position = $end
        if ($Line) {
            $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
            $bytes = $encoding.GetBytes($Line + [char]10)
            $stream.Write($bytes, 0, $bytes.Length)
        }
        $stream.Flush($true)
    } finally {
        $stream.Dispose()
    }
}
`,
  judge: `# Whether what exists is what the design believes, so that its steps do what they are meant to do.

function Get-Judgement {
    <#
    .SYNOPSIS
    All that differs from what the design believes and wants, as problems; an empty list where every step does what it is meant to.
    What is missing may be made, what is as wanted is left, what is as believed may be set, and so may what the journal names.
    .PARAMETER TakeOver
    Whether what can be taken over is let pass.
    #>
    param([bool]$TakeOver)

    $all = @($script:nameProblems) + @(foreach ($object in $script:objects.Values) {
        Get-ObjectProblem -Object $object
        Get-RightProblem -Object $object
    })
    $all | Where-Object -FilterScript { $_ -and -not ($TakeOver -and $_.CanTakeOver) }
}

function Get-ObjectProblem {
    <#
    .SYNOPSIS
    What one object lacks of what is believed of it, or has besides where the design believes that there is none.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($null -eq $Object.Item) {
        if ($null -eq $Object.Believed -or $null -eq $Object.Wanted) { return }
        if (@($script:nameProblems | Where-Object -FilterScript { $_.Key -eq $Object.Key }).Count -gt 0) { return }
        $sentence = "$(Get-Title -Object $Object -Name $Object.Formerly) does not exist, though the design believes so. Make it again, or mark it as missing in the design."
        return New-Problem -Kind 'missing' -Key $Object.Key -Sentence $sentence
    }
    if ($Object.IsOurs) { return }
    $property = Get-Property -Existing $Object.Item -Name 'Name'
    if ($property -and -not (Test-NameKnown -Object $Object -Name "$($property.Value)")) {
        New-Difference -Object $Object -Name 'Name' -Now $property.Value -Believed $Object.Formerly -Wanted $Object.Name
    }
    foreach ($name in @(Get-JudgedName -Object $Object)) {
        $shown = Get-Property -Existing $Object.Item -Name $name
        if (-not $shown -or (Test-Known -Object $Object -Name $name -Now $shown.Value)) { continue }
        New-Difference -Object $Object -Name $name -Now $shown.Value -Believed (Get-Stated -Values $Object.Believed -Name $name) -Wanted (Get-Stated -Values $Object.Wanted -Name $name)
    }
}

function Get-JudgedName {
    <#
    .SYNOPSIS
    The properties of an object that are judged: of one that exists those that are believed, of one that is new those that are wanted.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $values = if ($null -eq $Object.Believed) { $Object.Wanted } else { $Object.Believed }
    foreach ($name in $values.Keys) {
        if ((Test-Comparable -Name $name) -or $script:sameBy[$Object.Noun] -eq $name) { $name }
    }
}

function Get-Stated {
    <#
    .SYNOPSIS
    A value of a table; nothing where there is no table, or where it lacks the name.
    .PARAMETER Values
    The table.
    .PARAMETER Name
    The name.
    #>
    param($Values, [string]$Name)

    if ($null -ne $Values -and $Values.Contains($Name)) { , $Values[$Name] }
}

function Test-Known {
    <#
    .SYNOPSIS
    Whether a value is the one that is believed or the one that is wanted.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Now
    What Exchange shows.
    #>
    param($Object, [string]$Name, $Now)

    foreach ($values in $Object.Wanted, $Object.Believed) {
        if ($null -ne $values -and $values.Contains($Name) -and (Test-SameValue -Name $Name -Actual $Now -Wanted $values[$Name])) { return $true }
    }
    if ($null -eq $Object.Believed) { return $false }
    # What is true of one object at a time goes from it when another one gets it.
    if ($Name -eq 'MakeDefault') { return $true }
    $Name -eq 'SourceTransportServers' -and (Test-LosingSource -Believed $Object.Believed[$Name] -Now $Now)
}

function Test-NameKnown {
    <#
    .SYNOPSIS
    Whether an object has the name that it is to have, or the one that is believed, which may differ in case.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name that it has.
    #>
    param($Object, [string]$Name)

    if (-not (Test-Named -Object $Object)) { return $true }
    if ($null -eq $Object.Believed) { return [string]::Equals($Name, $Object.Name, [StringComparison]::Ordinal) }
    (Test-SameText -First $Name -Second $Object.Name) -or (Test-SameText -First $Name -Second $Object.Formerly)
}

function Test-LosingSource {
    <#
    .SYNOPSIS
    Whether a Send connector has lost only those source servers whose subscriptions this place has ended.
    .PARAMETER Believed
    The source servers that are believed.
    .PARAMETER Now
    Those that Exchange shows.
    #>
    param($Believed, $Now)

    $ended = @($script:steps | Where-Object -FilterScript { $_.Noun -eq 'EdgeSubscription' -and $_.Verb -eq 'Remove' } | ForEach-Object -Process { $_.Edge })
    if ($ended.Count -eq 0) { return $false }
    $left = @($Believed | Where-Object -FilterScript { $source = $_; @($ended | Where-Object -FilterScript { Test-SameServer -First $_ -Second $source }).Count -eq 0 })
    Test-SameValue -Name 'SourceTransportServers' -Actual $Now -Wanted $left
}

function New-Difference {
    <#
    .SYNOPSIS
    The problem that a property is neither what is believed nor what is wanted.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Now
    What Exchange shows.
    .PARAMETER Believed
    What is believed, where anything is.
    .PARAMETER Wanted
    What is wanted, where anything is.
    #>
    param($Object, [string]$Name, $Now, $Believed, $Wanted)

    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    $is = "$Name is $(ConvertTo-TypedText -Value $Now)"
    $wants = ConvertTo-TypedText -Value $Wanted
    $believes = ConvertTo-TypedText -Value $Believed
    $sentence = if ($null -eq $Object.Believed) { "$title exists already, which the design does not know: $is, not $wants as it wants." }
    elseif ($null -eq $Object.Wanted) { "$title is to be removed, but $is, not $believes as the design believes." }
    elseif ($Object.Wanted.Contains($Name) -and -not (Test-SameValue -Name $Name -Actual $Believed -Wanted $Wanted)) { "$title\`: $is, not $believes as the design believes, which wants $wants." }
    else { "$title\`: $is, not $believes as the design believes." }
    $canTakeOver = $script:sameBy[$Object.Noun] -ne $Name
    New-Problem -Kind 'difference' -Key $Object.Key -Property $Name -Now $Now -Believed $Believed -Wanted $Wanted -Sentence $sentence -CanTakeOver $canTakeOver
}

function Get-PresentName {
    <#
    .SYNOPSIS
    The name that an object has now, or is to have where it is not there.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $name = "$(Get-PropertyValue -From $Object.Item -Name 'Name')"
    if ($name) { $name } else { $Object.Name }
}
`,
  'kept-values': `# Values as the backup keeps them, and as Set- and New- take them.

function ConvertTo-PlainValue {
    <#
    .SYNOPSIS
    A value as the backup keeps it: nothing, a truth value, a number, a text or a list of texts, however the session shows it.
    .PARAMETER Value
    The value as Exchange shows it.
    #>
    param($Value)

    if ($null -eq $Value) { return }
    if ($Value -is [bool] -or $Value -is [int] -or $Value -is [long]) { return $Value }
    if ($Value -is [switch]) { return [bool]$Value }
    if ($Value -is [Management.Automation.PSCredential]) { return $Value.UserName }
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        return , [string[]]@(foreach ($item in $Value) { if ($null -ne $item) { "$item" } })
    }
    "$Value"
}

function ConvertTo-KeptTable {
    <#
    .SYNOPSIS
    All properties of an object as the backup keeps them.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Item)

    $table = @{}
    foreach ($property in $Item.PSObject.Properties) {
        try { $value = ConvertTo-PlainValue -Value $property.Value } catch { continue }
        # The nothing that a function returns is written as an object, and the nothing of a table as nothing.
        if ($null -eq $value) { $table[$property.Name] = $null } else { $table[$property.Name] = $value }
    }
    $table
}

function ConvertTo-TakenValue {
    <#
    .SYNOPSIS
    A kept value as Set- and New- take it: sizes in bytes, flags one by one without Custom, ranges without a mask, nothing for an empty list.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Value
    The value as the backup keeps it.
    #>
    param([string]$Name, $Value)

    if ($null -eq $Value) { return }
    if ($Value -is [bool] -or $Value -is [int] -or $Value -is [long]) { return $Value }
    $kind = $script:kinds[$Name]
    if ($Value -is [Collections.IEnumerable] -and $Value -isnot [string]) {
        if ($kind -eq 'flags') { return ConvertTo-TakenValue -Name $Name -Value (@($Value) -join ', ') }
        $texts = @(foreach ($text in $Value) { if ("$text") { ConvertTo-TakenText -Kind $kind -Text "$text" } })
        if ($texts.Count -eq 0) { return }
        return , [string[]]$texts
    }
    if ($Name -eq 'PermissionGroups') { $Value = Get-StatedGroup -Value $Value }
    if ($kind -eq 'flags') { return , [string[]]@("$Value" -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ }) }
    ConvertTo-TakenText -Kind $kind -Text "$Value"
}

function ConvertTo-TakenText {
    <#
    .SYNOPSIS
    One kept text as Set- and New- take it.
    .PARAMETER Kind
    The kind of the parameter.
    .PARAMETER Text
    The text.
    #>
    param([string]$Kind, [string]$Text)

    if ($Kind -eq 'size') { return Format-Size -Text $Text }
    if ($Kind -eq 'ranges' -and $Text -match '^(.+)\\((.+)\\)$') { return ConvertTo-FromTo -Address $Matches[1] -Mask $Matches[2] -Text $Text }
    $Text
}

function ConvertTo-FromTo {
    <#
    .SYNOPSIS
    An address with a mask, as Exchange may show it, as the first and last address, as it takes it.
    .PARAMETER Address
    The address.
    .PARAMETER Mask
    The mask.
    .PARAMETER Text
    What to return where one of them is none.
    #>
    param([string]$Address, [string]$Mask, [string]$Text)

    $low = Get-AddressByte -Text $Address
    $kept = Get-AddressByte -Text $Mask
    if (-not $low -or -not $kept -or $low.Length -ne $kept.Length) { return $Text }
    $high = New-Object -TypeName 'byte[]' -ArgumentList $low.Length
    for ($i = 0; $i -lt $low.Length; $i++) {
        $low[$i] = $low[$i] -band $kept[$i]
        $high[$i] = $low[$i] -bor (255 - $kept[$i])
    }
    $first = New-Object -TypeName System.Net.IPAddress -ArgumentList (, [byte[]]$low)
    $last = New-Object -TypeName System.Net.IPAddress -ArgumentList (, [byte[]]$high)
    "$first-$last"
}

function Get-StatedGroup {
    <#
    .SYNOPSIS
    Permission groups as Set- takes them: Exchange shows Custom where rights were granted one by one, and does not take it back.
    .PARAMETER Value
    The groups, as Exchange shows them.
    #>
    param($Value)

    $groups = @("$Value" -split ',' | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ -and $_ -ne 'Custom' })
    if ($groups.Count -eq 0) { return 'None' }
    $groups -join ', '
}
`,
  listeners: `# Receive connectors in the parts by which Exchange tells them apart: address, port, remote ranges, transport service.

function Get-FinalListener {
    <#
    .SYNOPSIS
    The Receive connectors of each server as they listen when every step is done: those of the design as it wants them, all others
    as they are.
    #>
    param()

    $known = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    $listeners = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    $all = foreach ($object in @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq 'ReceiveConnector' })) {
        if ($object.Guid) { [void]$known.Add($object.Guid) }
        if ($null -ne $object.Wanted) { Get-WantedListener -Object $object }
    }
    $unknown = foreach ($item in @(Get-Listing -Noun 'ReceiveConnector')) {
        if (-not $known.Contains((Get-GuidText -Item $item))) { Get-ShownListener -Item $item }
    }
    foreach ($listener in @($all) + @($unknown)) {
        if (-not $listener) { continue }
        if (-not $listeners.ContainsKey($listener.Server)) { $listeners[$listener.Server] = New-Object -TypeName System.Collections.ArrayList }
        [void]$listeners[$listener.Server].Add($listener)
    }
    , $listeners
}

function Get-WantedListener {
    <#
    .SYNOPSIS
    What a connector of the design listens on.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $values = @{}
    foreach ($name in 'Bindings', 'RemoteIPRanges', 'TransportRole', 'Enabled') { $values[$name] = Get-FinalValue -Object $Object -Name $name }
    New-Listener -Key $Object.Key -Server (Get-ObjectServer -Object $Object) -Title (Get-Title -Object $Object) -Value $values
}

function Get-ShownListener {
    <#
    .SYNOPSIS
    What a connector listens on that Exchange shows.
    .PARAMETER Item
    The connector.
    #>
    param($Item)

    $values = @{}
    foreach ($name in 'Bindings', 'RemoteIPRanges', 'TransportRole', 'Enabled') { $values[$name] = Get-PropertyValue -From $Item -Name $name }
    $identity = "$(Get-PropertyValue -From $Item -Name 'Identity')"
    $server = if ($script:run.IsEdge) { $script:run.PlaceName } else { "$(Get-PropertyValue -From $Item -Name 'Server')" }
    New-Listener -Key '' -Server $server -Title "$($script:words['ReceiveConnector']) '$identity'" -Value $values
}

function New-Listener {
    <#
    .SYNOPSIS
    A connector in the parts that are compared.
    .PARAMETER Key
    Its id in the design; empty for one that it does not know.
    .PARAMETER Server
    The name of its server.
    .PARAMETER Title
    The connector, as in a sentence.
    .PARAMETER Value
    Bindings, RemoteIPRanges, TransportRole and Enabled.
    #>
    param([string]$Key, [string]$Server, [string]$Title, $Value)

    [pscustomobject]@{
        Key = $Key
        Server = ($Server -split '\\.')[0]
        Title = $Title
        Bindings = @(foreach ($text in @($Value['Bindings'])) { Split-Binding -Text "$text" })
        Ranges = @(foreach ($text in @($Value['RemoteIPRanges'])) { Get-RangeEnd -Text "$text" })
        Service = if ("$($Value['TransportRole'])") { "$($Value['TransportRole'])" } elseif (Test-OneService -Server $Server) { 'HubTransport' } else { '' }
        IsEnabled = "$($Value['Enabled'])" -ne 'False'
    }
}

function Test-OneService {
    <#
    .SYNOPSIS
    Whether a server has one transport service only: Edge servers, and those of Exchange 2010.
    .PARAMETER Server
    The name of the server.
    #>
    param([string]$Server)

    if ($script:run.IsEdge) { return $true }
    $servers = Get-ServerListing
    $name = ($Server -split '\\.')[0]
    $servers.ContainsKey($name) -and (Get-ExchangeVersion -Server $servers[$name]) -eq '2010'
}
`,
  listing: `# What Exchange shows of this place: each sort of objects is listed once, and one object is read again after it was changed.

# What was listed, by the noun.
$script:listings = @{}
# The same by GUID and by name, made when it is needed.
$script:indexes = @{}

function Clear-Listing {
    <#
    .SYNOPSIS
    Forgets what was listed, so that it is read again when it is needed.
    .PARAMETER Noun
    The sorts to forget; all of them where none is named.
    #>
    param([string[]]$Noun)

    if (-not $Noun) {
        $script:listings.Clear()
        return $script:indexes.Clear()
    }
    foreach ($one in $Noun) {
        $script:listings.Remove($one)
        $script:indexes.Remove($one)
    }
}

function Get-ReadingCmdlet {
    <#
    .SYNOPSIS
    The cmdlets that list a sort of objects: as its objects say, whose servers may be of several versions.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    $stated = @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq $Noun } | ForEach-Object -Process { $_.GetCmdlet } | Select-Object -Unique)
    if ($stated.Count -eq 0) { return "Get-$Noun" }
    $stated
}

function Get-Listing {
    <#
    .SYNOPSIS
    All objects of a sort in this place, on all servers, as Exchange shows them. They are read once.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    if (-not $script:listings.ContainsKey($Noun)) {
        $list = New-Object -TypeName System.Collections.ArrayList
        $known = @{}
        foreach ($cmdlet in Get-ReadingCmdlet -Noun $Noun) {
            foreach ($item in @(& $cmdlet -ErrorAction Stop)) {
                $guid = Get-GuidText -Item $item
                if ($null -eq $item -or ($guid -and $known.ContainsKey($guid))) { continue }
                $known[$guid] = $true
                [void]$list.Add($item)
            }
        }
        $script:listings[$Noun] = $list
    }
    $script:listings[$Noun].ToArray()
}

function Get-ListingIndex {
    <#
    .SYNOPSIS
    The objects of a sort in two tables: Guid, and Name with all that have it, by what Get-IndexName makes of it.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    if ($script:indexes.ContainsKey($Noun)) { return $script:indexes[$Noun] }
    $index = @{ Guid = @{}; Name = @{} }
    foreach ($item in @(Get-Listing -Noun $Noun)) {
        $index.Guid[(Get-GuidText -Item $item)] = $item
        $name = Get-IndexName -Noun $Noun -Server "$(Get-PropertyValue -From $item -Name 'Server')" -Name "$(Get-PropertyValue -From $item -Name 'Name')"
        if (-not $index.Name.ContainsKey($name)) { $index.Name[$name] = New-Object -TypeName System.Collections.ArrayList }
        [void]$index.Name[$name].Add($item)
    }
    $script:indexes[$Noun] = $index
    $index
}

function Get-IndexName {
    <#
    .SYNOPSIS
    What an object is looked up by: its name in small letters, after that of its server where each server has its own, servers without their domain.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    .PARAMETER Server
    The server that it is on; empty where Exchange does not show it.
    .PARAMETER Name
    Its name.
    #>
    param([string]$Noun, [string]$Server, [string]$Name)

    $identity = "$($script:identities[$Noun])"
    if ($identity -eq 'server') { return ($Name -split '\\.')[0].ToLowerInvariant() }
    if ($identity -ne 'serverAndName' -or $Server -eq '') { return $Name.ToLowerInvariant() }
    ($Server -split '\\.')[0].ToLowerInvariant() + '\\' + $Name.ToLowerInvariant()
}

function Get-GuidText {
    <#
    .SYNOPSIS
    The GUID of an object as text; empty where it shows none.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Item)

    "$(Get-PropertyValue -From $Item -Name 'Guid')".ToLowerInvariant()
}

function Update-Listing {
    <#
    .SYNOPSIS
    Reads one object again and returns it. Where it cannot be read at once, as directories need their time, what is known of it stays.
    .PARAMETER Noun
    What Exchange's cmdlets call its sort.
    .PARAMETER Guid
    Its GUID; empty for the settings of which there is one only.
    .PARAMETER Known
    What a command has just shown of it.
    #>
    param([string]$Noun, [string]$Guid, $Known = $null)

    $list = Get-KeptListing -Noun $Noun
    $former = $list | Where-Object -FilterScript { (Get-GuidText -Item $_) -eq $Guid } | Select-Object -First 1
    $scope = @{ ErrorAction = 'Stop' }
    if ($script:identities[$Noun] -ne 'none') { $scope['Identity'] = $Guid }
    $cmdlet = @(Get-ReadingCmdlet -Noun $Noun)[0]
    $read = try { @(& $cmdlet @scope) } catch { @() }
    $now = $read | Where-Object -FilterScript { (Get-GuidText -Item $_) -eq $Guid } | Select-Object -First 1
    foreach ($candidate in $Known, $former) { if ($null -eq $now) { $now = $candidate } }
    if ($null -ne $former) { $list.Remove($former) }
    if ($null -ne $now) { [void]$list.Add($now) }
    $now
}

function Remove-FromListing {
    <#
    .SYNOPSIS
    Forgets an object that was removed.
    .PARAMETER Noun
    What Exchange's cmdlets call its sort.
    .PARAMETER Item
    The object.
    #>
    param([string]$Noun, $Item)

    (Get-KeptListing -Noun $Noun).Remove($Item)
}

function Get-KeptListing {
    <#
    .SYNOPSIS
    The list that is kept of a sort of objects, itself and not its entries, so that it can be changed.
    .PARAMETER Noun
    What Exchange's cmdlets call the sort.
    #>
    param([string]$Noun)

    [void]@(Get-Listing -Noun $Noun)
    $script:indexes.Remove($Noun)
    , $script:listings[$Noun]
}
`,
  made: `# Whether an object is the one that a script began to make when it was stopped.

function Test-Made {
    <#
    .SYNOPSIS
    Whether an object has all the values that a command was given which may have made it. Another one of that name was made by somebody else.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Entry, $Item)

    @(Get-UnmadeName -Entry $Entry -Item $Item).Count -eq 0
}

function Get-UnmadeName {
    <#
    .SYNOPSIS
    The parameters whose properties an object shows with other values than the command was given which may have made it.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Entry, $Item)

    if ($null -eq $Entry.Value) { return }
    $given = @{}
    foreach ($property in $Entry.Value.PSObject.Properties) { $given[$property.Name] = $property.Value }
    Get-DifferentName -Item $Item -Values $given
}

function Get-DifferentName {
    <#
    .SYNOPSIS
    The parameters whose properties an object shows with other values than it was given.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER Values
    What it was given.
    #>
    param($Item, $Values)

    foreach ($entry in $Values.GetEnumerator()) {
        if ($script:creationOnly -contains $entry.Key -and $script:sameBy.Values -notcontains $entry.Key) { continue }
        $property = Get-Property -Existing $Item -Name $entry.Key
        if ($property -and -not (Test-SameValue -Name $entry.Key -Actual $property.Value -Wanted $entry.Value)) { $entry.Key }
    }
}

function Complete-Refusal {
    <#
    .SYNOPSIS
    After a command failed that was to make an object: writes down that nothing came of it, where that is sure. It is where there is no
    object of that name, or one that has other values than the command was given.
    .PARAMETER Number
    The number of the change.
    .PARAMETER Object
    The object of the design.
    #>
    param([int]$Number, $Object)

    $entry = (Get-History).ByNumber["$Number"]
    Clear-Listing -Noun $Object.Noun
    try { $found = @(Find-ByName -Object $Object -Name $entry.Name) } catch { return }
    if (@($found | Where-Object -FilterScript { $null -ne $_ -and (Test-Made -Entry $entry -Item $_) }).Count -eq 0) { Write-Failed -Number $Number }
}
`,
  'may-run': `# Whether the account may run the steps: a shell of the organization has only the cmdlets and parameters that the account may use,
# and that its version of Exchange has.

function Get-ParameterProblem {
    <#
    .SYNOPSIS
    The parameters of the steps that the cmdlets of this shell lack, each once. Whole cmdlets are looked for before, with the place.
    #>
    param()

    $told = @{}
    foreach ($step in @(Get-StepInView)) {
        $command = Get-Command -Name $step.Cmdlet -ErrorAction SilentlyContinue | Select-Object -First 1
        if (-not $command -or $null -eq $command.Parameters) { continue }
        foreach ($name in @($step.Parameter.Keys)) {
            $about = "$($step.Cmdlet) -$name"
            if ($told.ContainsKey($about) -or $command.Parameters.ContainsKey($name)) { continue }
            $told[$about] = $true
            New-Problem -Kind 'right' -Key $step.Key -Property $name -Sentence (Get-LackingText -Cmdlet $step.Cmdlet -Parameter $name)
        }
    }
}

function Get-WayBackProblem {
    <#
    .SYNOPSIS
    What is known of the objects that are to be removed and no cmdlet of this shell could give back, each parameter once: a warning
    where Exchange does not show it.
    #>
    param()

    $told = @{}
    foreach ($step in @(Get-StepInView | Where-Object -FilterScript { $_.Verb -eq 'Remove' -and $script:objects.Contains($_.Key) })) {
        $object = $script:objects[$step.Key]
        if ($null -eq $object.Item -or $null -eq $object.Believed) { continue }
        $makers = @('New', 'Set' | ForEach-Object -Process { Get-NounCmdlet -Verb $_ -Noun $object.Noun })
        $takers = @($makers | ForEach-Object -Process { Get-Command -Name $_ -ErrorAction SilentlyContinue } | Where-Object -FilterScript { $null -ne $_.Parameters })
        if ($takers.Count -eq 0) { continue }
        foreach ($name in @($object.Believed.Keys)) {
            $about = "$($object.Noun) $name"
            if ($told.ContainsKey($about) -or $script:run.NotTaken -contains $name -or -not (Test-ReadBack -Name $name)) { continue }
            if (@($takers | Where-Object -FilterScript { $_.Parameters.ContainsKey($name) }).Count -gt 0) { continue }
            $told[$about] = $true
            $severity = if (Get-Property -Existing $object.Item -Name $name) { 'stop' } else { 'warning' }
            $begin = "Neither $($makers -join ' nor ') has a parameter $name in this shell, so that nothing could give it back to $(Get-Title -Object $object) once that is removed."
            New-Problem -Kind 'right' -Key $step.Key -Property $name -Severity $severity -Sentence "$begin $(Get-RightAdvice)"
        }
    }
}

function Get-LackingText {
    <#
    .SYNOPSIS
    The sentence about a parameter that a cmdlet of this shell does not have.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    The parameter.
    #>
    param([string]$Cmdlet, [string]$Parameter)

    "$Cmdlet has no parameter $Parameter in this shell, and a step needs it. $(Get-RightAdvice)"
}

function Get-RightAdvice {
    <#
    .SYNOPSIS
    What to do where this shell lacks a parameter.
    #>
    param()

    if ($script:run.IsEdge) { return 'Look whether this Exchange is older than the design supposes, and update it.' }
    "Use an account that may run it, such as one of the role group Organization Management, and start $($script:run.Script) $($script:run.Where); where the parameter is newer than the Exchange there, update that."
}
`,
  obstacles: `# Everything beyond place and drift that would make the steps fail.

function Get-Obstacle {
    <#
    .SYNOPSIS
    What stands against the steps, and what nobody could decide as warnings. The objects must have been resolved before.
    #>
    param()

    Get-ParameterProblem
    Get-WayBackProblem
    Get-AddressProblem
    Get-CertificateProblem
    Get-ConflictProblem
    Get-RequirementProblem
    Get-SubscriptionProblem
    Get-SynchronizationProblem
    Get-AccountProblem
}

function Get-StepInView {
    <#
    .SYNOPSIS
    The steps that are looked at: those of this script where it applies them, all of the place elsewhere.
    #>
    param()

    if ($script:run.Kind -ne 'apply') { return $script:steps }
    $script:steps | Where-Object -FilterScript { $_.Script -eq $script:run.Script }
}

function Get-ObjectInView {
    <#
    .SYNOPSIS
    The objects that those steps make or change, each once, in the order of the steps.
    .PARAMETER Noun
    Their sort.
    .PARAMETER Touching
    Only those of which a step makes the object or states one of these parameters.
    #>
    param([string]$Noun, [string[]]$Touching)

    $seen = @{}
    foreach ($step in @(Get-StepInView)) {
        if ($step.Noun -ne $Noun -or 'New', 'Set' -notcontains $step.Verb -or $seen.ContainsKey($step.Key)) { continue }
        if (-not $script:objects.Contains($step.Key) -or $null -eq $script:objects[$step.Key].Wanted) { continue }
        $isTouched = $step.Verb -eq 'New' -or -not $Touching
        foreach ($name in $Touching) { if ($step.Parameter.Contains($name)) { $isTouched = $true } }
        if (-not $isTouched) { continue }
        $seen[$step.Key] = $true
        $script:objects[$step.Key]
    }
}

function Get-FinalValue {
    <#
    .SYNOPSIS
    What a property will be after all steps: as wanted, else as it is. A list comes as several values.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the property.
    #>
    param($Object, [string]$Name)

    if ($Object.Wanted -and $Object.Wanted.Contains($Name)) { return $Object.Wanted[$Name] }
    Get-PropertyValue -From $Object.Item -Name $Name
}

function Get-ObjectServer {
    <#
    .SYNOPSIS
    The name of the server that an object is on; on an Edge server its own.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($Object.Server) { return $Object.Server }
    $script:run.PlaceName
}
`,
  place: `# Whether this is the right place: the right shell, on the right machine, with the servers that the design plans with.

function Test-Place {
    <#
    .SYNOPSIS
    Whether this machine is a place: an Edge server is one by its name, everything that is no Edge server is the organization's.
    .PARAMETER Name
    The name of the Edge server.
    .PARAMETER IsEdge
    Whether the place is an Edge server.
    #>
    param([string]$Name, [bool]$IsEdge)

    if ($IsEdge) { return Test-SameText -First "$env:COMPUTERNAME" -Second $Name }
    -not (Test-EdgeMachine)
}

function Write-NoPlace {
    <#
    .SYNOPSIS
    Tells that this machine is none of the places of the bundle; returns the exit code.
    .PARAMETER Name
    The names of the places.
    #>
    param([string[]]$Name)

    Write-Host -Object "STOPPED. This machine, $env:COMPUTERNAME, is an Edge server that the design has no script for. Its places are: $($Name -join ', ')." -ForegroundColor Red
    Write-Host -Object '  Start this script on one of them: for the organization in a shell of a Mailbox server, for an Edge server on it itself.'
    1
}

function Test-EdgeMachine {
    <#
    .SYNOPSIS
    Whether this machine is an Edge server, as far as the shell tells.
    #>
    param()

    try { $servers = Get-ServerListing } catch { return $false }
    if ($servers.ContainsKey("$env:COMPUTERNAME")) { return Test-Role -Server $servers["$env:COMPUTERNAME"] -Role 'edge' }
    # The shell of an Edge server shows no other server than this one.
    $servers.Count -gt 0 -and @($servers.Values | Where-Object -FilterScript { -not (Test-Role -Server $_ -Role 'edge') }).Count -eq 0
}

function Get-PlaceProblem {
    <#
    .SYNOPSIS
    Why this is not the place that the script is for: shell, machine, servers. Without a shell nothing more can be asked.
    #>
    param()

    $shell = @(Get-ShellProblem)
    if ($shell.Count -gt 0) { return $shell }
    try { $servers = Get-ServerListing } catch {
        return New-Problem -Kind 'shell' -Sentence "Get-ExchangeServer failed ($($_.Exception.Message)), so that nothing shows which servers these are. Mend that and start $($script:run.Script) again."
    }
    $machine = @(Get-MachineProblem)
    if ($machine.Count -gt 0) { return $machine }
    Get-ServerProblem -Server $servers
}

function Get-ShellProblem {
    <#
    .SYNOPSIS
    The cmdlets that this shell lacks: all of them where it is no shell of Exchange, some where the account may not run them.
    #>
    param()

    $needed = @('Get-ExchangeServer') + @($script:cmdlets | Where-Object -FilterScript { $_ -ne 'Get-ExchangeServer' })
    $lacking = @($needed | Where-Object -FilterScript { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($lacking.Count -eq 0) { return }
    $again = "Start $($script:run.Script) $($script:run.Where)."
    if ($lacking.Count -eq $needed.Count) {
        return New-Problem -Kind 'shell' -Sentence "This is no Exchange Management Shell: it knows none of the cmdlets that the script needs, such as $($lacking[-1]). $again"
    }
    $right = if ($script:run.IsEdge) { 'start the shell as a member of the local group Administrators' }
    else { 'use an account that may run it, such as one of the role group Organization Management' }
    foreach ($name in $lacking) {
        New-Problem -Kind 'cmdlet' -Property $name -Sentence "This shell does not know $name, which the script needs: $right, and start $($script:run.Script) $($script:run.Where)."
    }
}

function Get-MachineProblem {
    <#
    .SYNOPSIS
    Why this machine is not the one that the script is for.
    #>
    param()

    $file = $script:run.Script
    if ($script:run.IsEdge) {
        $name = $script:run.PlaceName
        if (Test-Place -Name $name -IsEdge $true) { return }
        return New-Problem -Kind 'machine' -Now "$env:COMPUTERNAME" -Wanted $name -Sentence "$file is for $name and runs in the shell of $name itself; this machine is $env:COMPUTERNAME. Start it there."
    }
    if (-not (Test-EdgeMachine)) { return }
    New-Problem -Kind 'machine' -Now "$env:COMPUTERNAME" -Wanted 'organization' -Sentence "$file is for the organization, and this machine, $env:COMPUTERNAME, is an Edge server. Start it $($script:run.Where)."
}
`,
  'plain-json': `# Lines of JSON that no encoding can harm.

# How this PowerShell is told that a text which looks like a date is a text; found once, as a journal has many lines.
$script:jsonManner = $null

function ConvertTo-PlainJson {
    <#
    .SYNOPSIS
    A table as one line of JSON in ASCII, so that no encoding can harm it.
    .PARAMETER Table
    The table.
    #>
    param($Table)

    $text = ConvertTo-Json -InputObject $Table -Compress -Depth 5
    [regex]::Replace($text, '[^\\x20-\\x7e]', { param($found) '\\u{0:x4}' -f [int][char]$found.Value })
}

function ConvertFrom-PlainJson {
    <#
    .SYNOPSIS
    What a line of JSON says. A text that looks like a date stays a text where this PowerShell can be told so.
    .PARAMETER Text
    The line.
    #>
    param([string]$Text)

    if ($null -eq $script:jsonManner) {
        $script:jsonManner = @{}
        if ((Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $script:jsonManner['DateKind'] = 'String' }
    }
    $manner = $script:jsonManner
    ConvertFrom-Json -InputObject $Text @manner
}
`,
  preflight: `# Before anything is changed: every reason why the scripts of this place would stop. Nothing is changed.

function Invoke-Preflight {
    <#
    .SYNOPSIS
    Looks at the place, at what exists, and at what the steps need, and tells all that it finds. Returns the exit code: 1 where
    apply would stop.
    .PARAMETER Json
    The file for machines; empty for none.
    .PARAMETER StateFolder
    The folder that keeps what was done before, where it is not beside the script.
    #>
    param([string]$Json, [string]$StateFolder)

    $problems = @(Get-PreflightProblem -StateFolder $StateFolder)
    $stops = @($problems | Where-Object -FilterScript { $_.Severity -eq 'stop' })
    Write-Heading -What 'Preflight'
    Write-Problem -Problem $problems
    $taken = @($stops | Where-Object -FilterScript { $_.CanTakeOver }).Count
    if ($stops.Count -gt 0) {
        Write-Host -Object "$(Get-CountText -Count $stops.Count -One 'obstacle' -Many 'obstacles'): the scripts of this place would stop before their first change." -ForegroundColor Red
        if ($taken -gt 0) { Write-Host -Object "-TakeOver would let $taken of them pass and set what the design states." }
    } else {
        Write-Host -Object 'No obstacle was found. Nothing was changed.'
    }
    if ($Json) { Save-Report -Path $Json -Report (Get-PreflightReport -Problem $problems -IsClear ($stops.Count -eq 0)) }
    if ($stops.Count -gt 0) { return 1 }
    0
}

function Get-PreflightProblem {
    <#
    .SYNOPSIS
    All that stands against the scripts of this place, each once. In the wrong place nothing more is looked at.
    .PARAMETER StateFolder
    The folder that keeps what was done before, where it is not beside the script.
    #>
    param([string]$StateFolder)

    $place = @(Get-PlaceProblem)
    $place
    if (@($place | Where-Object -FilterScript { 'shell', 'cmdlet', 'machine' -contains $_.Kind }).Count -gt 0) { return }
    try { Open-State -StateFolder $StateFolder } catch {
        New-Problem -Kind 'state' -Sentence $_.Exception.Message
        Open-NoState
    }
    try {
        Resolve-Objects
        $found = @(Get-Judgement -TakeOver $false) + @(Get-Obstacle)
    } catch {
        return New-Problem -Kind 'read' -Sentence "What exists could not be read ($($_.Exception.Message)). Mend that and start $($script:run.Script) again, as nobody knows what else there is."
    }
    $gone = @($place | Where-Object -FilterScript { $_.Property -eq 'Name' } | ForEach-Object -Process { $_.Wanted })
    # What is missing on a server that is missing is no reason of its own.
    $found | Where-Object -FilterScript { -not ($_.Key -and $script:objects.Contains($_.Key) -and $gone -contains $script:objects[$_.Key].Server) }
}

function Open-NoState {
    <#
    .SYNOPSIS
    Goes on without what was done before, beside the script.
    #>
    param()

    $folder = if ($script:run.Path) { [IO.Path]::GetDirectoryName($script:run.Path) } else { '.' }
    Open-State -StateFolder $folder
}

function Get-PreflightReport {
    <#
    .SYNOPSIS
    What the preflight found, for machines.
    .PARAMETER Problem
    The problems.
    .PARAMETER IsClear
    Whether apply would begin.
    #>
    param($Problem, [bool]$IsClear)

    $report = Get-ReportHead
    $report['isClear'] = $IsClear
    $report['problems'] = @(foreach ($one in $Problem) {
        $row = [ordered]@{ severity = $one.Severity; kind = $one.Kind; key = $one.Key; property = $one.Property }
        foreach ($name in 'now', 'believed', 'wanted') { Add-ReportValue -Report $row -As $name -Name $one.Property -Value $one.$name }
        $row['canTakeOver'] = $one.CanTakeOver
        $row['sentence'] = $one.Sentence
        $row
    })
    $report
}
`,
  problem: `# What stands against a run, as one list for people.

function New-Problem {
    <#
    .SYNOPSIS
    One problem: what it is about, and a sentence that names the thing, the problem and the next step.
    .PARAMETER Kind
    What sort of problem it is, in one word.
    .PARAMETER Sentence
    What to tell.
    .PARAMETER Key
    The object that it is about, by its id in the design.
    .PARAMETER Property
    The property that it is about.
    .PARAMETER Now
    What Exchange shows.
    .PARAMETER Believed
    What the design believes to exist.
    .PARAMETER Wanted
    What the design wants.
    .PARAMETER CanTakeOver
    Whether -TakeOver lets it pass.
    .PARAMETER Severity
    stop, or warning for what nobody could decide.
    #>
    param(
        [string]$Kind, [string]$Sentence, [string]$Key = '', [string]$Property = '', $Now = $null, $Believed = $null, $Wanted = $null,
        [bool]$CanTakeOver = $false, [string]$Severity = 'stop'
    )

    [pscustomobject]@{
        Kind = $Kind; Key = $Key; Property = $Property; Now = $Now; Believed = $Believed; Wanted = $Wanted; Sentence = $Sentence
        CanTakeOver = $CanTakeOver; Severity = $Severity
    }
}
`,
  ranges: `# Ranges of addresses, however they are written.

function Format-Range {
    <#
    .SYNOPSIS
    A range as its first and last address: of an address, 'a-b', 'a/bits' or 'a(mask)'. Other text stays as it is.
    .PARAMETER Text
    The range as it is shown or stated.
    #>
    param([string]$Text)

    if ($Text -match '^(.+)-(.+)$') { return Join-Range -Text $Text -First $Matches[1] -Last $Matches[2] -Mask $null }
    if ($Text -match '^(.+)\\((.+)\\)$') {
        $address = $Matches[1]
        return Join-Range -Text $Text -First $address -Last $address -Mask (Get-AddressByte -Text $Matches[2])
    }
    if ($Text -match '^(.+)/(\\d+)$') {
        $address = $Matches[1]
        return Join-Range -Text $Text -First $address -Last $address -Mask (Get-MaskByte -Bits $Matches[2])
    }
    Join-Range -Text $Text -First $Text -Last $Text -Mask $null
}

function Join-Range {
    <#
    .SYNOPSIS
    Two addresses as one text that is the same for the same range; with a mask, all that it leaves open.
    .PARAMETER Text
    What to return where one of the addresses is none.
    .PARAMETER First
    The first address.
    .PARAMETER Last
    The last address.
    .PARAMETER Mask
    The bytes of a mask, or nothing.
    #>
    param([string]$Text, [string]$First, [string]$Last, $Mask)

    $low = Get-AddressByte -Text $First
    $high = Get-AddressByte -Text $Last
    if (-not $low -or -not $high) { return $Text }
    for ($i = 0; $Mask -and $i -lt $low.Length; $i++) {
        $kept = if ($i -lt $Mask.Length) { $Mask[$i] } else { 0 }
        $low[$i] = $low[$i] -band $kept
        $high[$i] = $low[$i] -bor (255 - $kept)
    }
    [BitConverter]::ToString($low) + ' to ' + [BitConverter]::ToString($high)
}

function Get-AddressByte {
    <#
    .SYNOPSIS
    The bytes of an IP address as one array; nothing for other text.
    .PARAMETER Text
    The address.
    #>
    param([string]$Text)

    $parsed = $null
    if ([Net.IPAddress]::TryParse($Text.Trim(), [ref]$parsed)) { , $parsed.GetAddressBytes() }
}

function Get-MaskByte {
    <#
    .SYNOPSIS
    The sixteen bytes of a mask, of which an IPv4 address needs four.
    .PARAMETER Bits
    How many bits from the left are set.
    #>
    param([int]$Bits)

    , @(for ($i = 0; $i -lt 16; $i++) {
        256 - [math]::Pow(2, 8 - [math]::Max(0, [math]::Min(8, $Bits - 8 * $i)))
    })
}
`,
  refusals: `# Values that Exchange refuses together: a step may state one of them and leave the other as somebody has set it.
# Source: the cmdlet reference of New- and Set-SendConnector and New- and Set-ReceiveConnector.

# All conditions of a row have to hold for the values that an object has after all steps.
$script:refusals = @(
    @{ Noun = 'ReceiveConnector'; When = 'RequireTLS is True', 'AuthMechanism lacks Tls'; Why = 'RequireTLS needs Tls among AuthMechanism' }
    @{ Noun = 'ReceiveConnector'; When = 'DomainSecureEnabled is True', 'AuthMechanism lacks Tls'; Why = 'DomainSecureEnabled needs Tls among AuthMechanism' }
    @{ Noun = 'ReceiveConnector'; When = 'DomainSecureEnabled is True', 'AuthMechanism has ExternalAuthoritative'; Why = 'DomainSecureEnabled and ExternalAuthoritative exclude each other' }
    @{ Noun = 'ReceiveConnector'; When = 'AuthMechanism has ExternalAuthoritative', 'PermissionGroups lacks ExchangeServers'; Why = 'ExternalAuthoritative needs ExchangeServers among PermissionGroups' }
    @{ Noun = 'ReceiveConnector'; When = 'AuthMechanism has ExchangeServer', 'Fqdn is foreign'; Why = 'with ExchangeServer authentication the Fqdn is that of the server, its name, or none' }
    @{ Noun = 'ReceiveConnector'; When = 'BinaryMimeEnabled is True', 'ChunkingEnabled is False'; Why = 'BinaryMimeEnabled needs ChunkingEnabled' }
    @{ Noun = 'ReceiveConnector'; When = @('ConnectionInactivityTimeout reaches ConnectionTimeout'); Why = 'ConnectionInactivityTimeout has to be shorter than ConnectionTimeout' }
    @{ Noun = 'SendConnector'; When = 'RequireTLS is True', 'IgnoreSTARTTLS is True'; Why = 'RequireTLS and IgnoreSTARTTLS exclude each other' }
    @{ Noun = 'SendConnector'; When = 'TlsAuthLevel is stated', 'RequireTLS is False'; Why = 'TlsAuthLevel needs RequireTLS' }
    @{ Noun = 'SendConnector'; When = 'DNSRoutingEnabled is True', 'SmartHosts is stated'; Why = 'mail goes by DNS or to smart hosts, never both' }
    @{ Noun = 'SendConnector'; When = 'DNSRoutingEnabled is False', 'SmartHosts is empty'; Why = 'without DNS routing there have to be smart hosts' }
    @{ Noun = 'SendConnector'; When = 'DomainSecureEnabled is True', 'DNSRoutingEnabled is False'; Why = 'DomainSecureEnabled needs DNS routing' }
    @{ Noun = 'SendConnector'; When = 'DomainSecureEnabled is True', 'IgnoreSTARTTLS is True'; Why = 'DomainSecureEnabled and IgnoreSTARTTLS exclude each other' }
    @{ Noun = 'SendConnector'; When = 'DomainSecureEnabled is True', 'FrontendProxyEnabled is True'; Why = 'DomainSecureEnabled and FrontendProxyEnabled exclude each other' }
)

function Get-RefusalProblem {
    <#
    .SYNOPSIS
    The objects whose values Exchange would refuse together, of those that a step makes or gives one of these values.
    #>
    param()

    foreach ($row in $script:refusals) {
        $names = @($row.When | ForEach-Object -Process { Get-ConditionName -Condition $_ } | Select-Object -Unique)
        foreach ($object in @(Get-ObjectInView -Noun $row.Noun -Touching $names)) {
            $isRefused = $true
            foreach ($condition in $row.When) { if ($isRefused) { $isRefused = Test-Condition -Object $object -Condition $condition } }
            if (-not $isRefused) { continue }
            $values = @($names | ForEach-Object -Process { "$_ " + (ConvertTo-TypedText -Value (Get-FinalValue -Object $object -Name $_)) })
            New-Problem -Kind 'refused' -Key $object.Key -Property $names[0] -Now ($values -join '; ') -Sentence "$(Get-Title -Object $object) would have $($values -join ' and '), and Exchange refuses that: $($row.Why). Correct what is there, or state both in the design."
        }
    }
}

function Get-ConditionName {
    <#
    .SYNOPSIS
    The properties that a condition is about.
    .PARAMETER Condition
    The condition.
    #>
    param([string]$Condition)

    $name, $verb, $what = $Condition.Split([char[]]' ', 3)
    $name
    if ($verb -eq 'reaches') { $what }
}

function Test-Condition {
    <#
    .SYNOPSIS
    Whether a condition holds for the values that an object has after all steps; never where its value is not known.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Condition
    The name of a property, is, has, lacks or reaches, and what.
    #>
    param($Object, [string]$Condition)

    $name, $verb, $what = $Condition.Split([char[]]' ', 3)
    if (-not (Test-FinalValue -Object $Object -Name $name)) { return $false }
    $set = Get-ValueSet -Name $name -Value (Get-FinalValue -Object $Object -Name $name)
    switch ($verb) {
        'has' { return $set.Contains($what) }
        'lacks' { return -not $set.Contains($what) }
        'reaches' { return Test-Reaching -Object $Object -Name $name -Other $what }
    }
    switch ($what) {
        'stated' { return $set.Count -gt 0 }
        'empty' { return $set.Count -eq 0 }
        'foreign' { return $set.Count -gt 0 -and (Test-ForeignName -Object $Object -Name @($set)[0]) }
    }
    $set.Contains($what)
}

function Test-FinalValue {
    <#
    .SYNOPSIS
    Whether it is known what a property will be.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the property.
    #>
    param($Object, [string]$Name)

    if ($Object.Wanted.Contains($Name)) { return $true }
    $null -ne $Object.Item -and $null -ne $Object.Item.PSObject.Properties[$Name]
}

function Test-Reaching {
    <#
    .SYNOPSIS
    Whether a time is as long as another one, or longer.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The property of the one.
    .PARAMETER Other
    The property of the other.
    #>
    param($Object, [string]$Name, [string]$Other)

    if (-not (Test-FinalValue -Object $Object -Name $Other)) { return $false }
    $spans = foreach ($property in $Name, $Other) {
        $span = [TimeSpan]::Zero
        $text = "$(Get-FinalValue -Object $Object -Name $property)"
        if ([TimeSpan]::TryParse($text, [Globalization.CultureInfo]::InvariantCulture, [ref]$span)) { $span }
    }
    @($spans).Count -eq 2 -and $spans[0] -ge $spans[1]
}

function Test-ForeignName {
    <#
    .SYNOPSIS
    Whether a name is neither the name nor the full name of the server that an object is on.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name.
    #>
    param($Object, [string]$Name)

    $server = Get-ObjectServer -Object $Object
    $own = @($server) + @($script:servers | Where-Object -FilterScript { Test-SameText -First $_.Name -Second $server } | ForEach-Object -Process { $_.Fqdn })
    $own += Get-ServerFqdn -Server $server
    @($own | Where-Object -FilterScript { Test-SameText -First $_ -Second $Name }).Count -eq 0
}
`,
  registry: `# What a script says of itself before it does anything: where it belongs, which objects its place has, and which steps there are.

# The header of the script: Cmdlet, Path, Script, Kind, Title, DesignHash, Tool, Place, PlaceName, Stem, IsEdge, Where, GoBack, NotTaken.
$script:run = @{}
# Every server that the objects and steps of this place name.
$script:servers = New-Object -TypeName System.Collections.ArrayList
# The objects of this place by their keys, in the order of the plan.
$script:objects = [ordered]@{}
# The steps of this place, those of its other scripts too.
$script:steps = New-Object -TypeName System.Collections.ArrayList
# The same by the keys of their objects.
$script:stepsByKey = @{}
# How many steps each script has.
$script:stepCounts = @{}
$script:accounts = New-Object -TypeName System.Collections.ArrayList
$script:certificates = New-Object -TypeName System.Collections.ArrayList
# The Edge servers of the design: Key, Edge (the name), and Site, which is empty where the design has no subscription.
$script:edges = New-Object -TypeName System.Collections.ArrayList
# The cmdlets that the script needs.
$script:cmdlets = New-Object -TypeName System.Collections.ArrayList

function Initialize-Run {
    <#
    .SYNOPSIS
    Tells the functions which script they run in, and forgets whatever another one said; it comes before every other call.
    .PARAMETER Cmdlet
    The script's own $PSCmdlet, which asks for consent.
    .PARAMETER Path
    Where the script is kept; empty where it is kept nowhere.
    .PARAMETER Script
    The name of its file.
    .PARAMETER Kind
    What it does: apply, preflight, backup, verify or rollback.
    .PARAMETER Title
    What the design is called.
    .PARAMETER DesignHash
    The SHA-256 of the design, 64 hexadecimal digits.
    .PARAMETER Tool
    The version of the program that wrote the script.
    .PARAMETER Place
    The key of the place: organization, or the id of the Edge server.
    .PARAMETER PlaceName
    What people call the place: organization, or the name of the Edge server.
    .PARAMETER Stem
    What the files of this place have in their names.
    .PARAMETER IsEdge
    Whether the place is an Edge server.
    .PARAMETER Where
    Where the script is to be started, as the end of a sentence.
    .PARAMETER GoBack
    The name of the script that takes back what the place's scripts did.
    .PARAMETER NotTaken
    Parameters that the cmdlets do not take in this place, though the properties are shown.
    #>
    param(
        $Cmdlet, [string]$Path, [string]$Script, [string]$Kind, [string]$Title, [string]$DesignHash, [string]$Tool, [string]$Place,
        [string]$PlaceName, [string]$Stem, [bool]$IsEdge, [string]$Where, [string]$GoBack, [string[]]$NotTaken
    )

    $script:run = @{
        Cmdlet = $Cmdlet; Path = $Path; Script = $Script; Kind = $Kind; Title = $Title; DesignHash = $DesignHash; Tool = $Tool; Place = $Place
        PlaceName = $PlaceName; Stem = $Stem; IsEdge = $IsEdge; Where = $Where; GoBack = $GoBack
        NotTaken = @($NotTaken | Where-Object -FilterScript { $_ })
    }
    $script:objects = [ordered]@{}
    Clear-Listing
    Clear-Right
    foreach ($table in $script:stepsByKey, $script:stepCounts) { $table.Clear() }
    foreach ($list in $script:servers, $script:steps, $script:accounts, $script:certificates, $script:cmdlets, $script:edges) { $list.Clear() }
    $script:ownEntries = @{}
}

function Add-Server {
    <#
    .SYNOPSIS
    Keeps a server that the objects and steps of this place name.
    .PARAMETER Key
    Its id in the design.
    .PARAMETER Name
    Its name.
    .PARAMETER Fqdn
    Its full name, where the design knows it.
    .PARAMETER Role
    What it is: mailbox, hub, edge or clientAccess.
    .PARAMETER Version
    Its version of Exchange: 2010, 2013, 2016, 2019 or SE.
    .PARAMETER Address
    Its addresses, as the design has them.
    #>
    param([string]$Key, [string]$Name, [string]$Fqdn, [string]$Role, [string]$Version, [string[]]$Address)

    $addresses = @($Address | Where-Object -FilterScript { $_ })
    [void]$script:servers.Add([pscustomobject]@{ Key = $Key; Name = $Name; Fqdn = $Fqdn; Role = $Role; Version = $Version; Address = $addresses })
}

function Add-Object {
    <#
    .SYNOPSIS
    Keeps what the design believes to exist of an object, and what it wants.
    .PARAMETER Key
    Its id in the design.
    .PARAMETER Noun
    What Exchange's cmdlets call its sort.
    .PARAMETER Server
    The server that it is on, where each server has its own.
    .PARAMETER Name
    Its name; empty where there is one only.
    .PARAMETER Formerly
    The name that the design believes it to have, where it gets another.
    .PARAMETER Believed
    All that is believed to be stated of it; nothing for a new object.
    .PARAMETER Wanted
    What it is to be; nothing for one that is to be removed.
    .PARAMETER IsComplete
    Whether Wanted has every value that counts, and not only those that are stated.
    .PARAMETER BelievedRights
    The rights on it that the design believes in: tables with User and Rights.
    .PARAMETER WantedRights
    The rights on it that are wanted.
    .PARAMETER GetCmdlet
    The cmdlet that reads it, where it is not called as the noun.
    #>
    param(
        [string]$Key, [string]$Noun, [string]$Server, [string]$Name, [string]$Formerly, $Believed, $Wanted, [bool]$IsComplete,
        $BelievedRights, $WantedRights, [string]$GetCmdlet
    )

    $script:objects[$Key] = [pscustomobject]@{
        Key = $Key; Noun = $Noun; Server = $Server; Name = $Name
        Formerly = if ($Formerly) { $Formerly } else { $Name }
        Believed = $Believed; Wanted = $Wanted; IsComplete = $IsComplete
        BelievedRights = @($BelievedRights | Where-Object -FilterScript { $_ })
        WantedRights = @($WantedRights | Where-Object -FilterScript { $_ })
        GetCmdlet = if ($GetCmdlet) { $GetCmdlet } else { "Get-$Noun" }
        Item = $null; Guid = ''; IsOurs = $false
    }
}

function Add-Step {
    <#
    .SYNOPSIS
    Keeps a step of this place. Steps are counted within their script.
    .PARAMETER Key
    The object that it is about, by its id in the design.
    .PARAMETER Script
    The name of the script that carries it out.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    Its parameters, in order; a script block stands for what is asked for or read when it is needed.
    .PARAMETER Reason
    Why the design wants it.
    .PARAMETER Edge
    The Edge server of a subscription.
    #>
    param([string]$Key, [string]$Script, [string]$Cmdlet, $Parameter, [string]$Reason, [string]$Edge)

    $verb, $noun = $Cmdlet.Split([char[]]'-', 2)
    $script:stepCounts[$Script] = 1 + $script:stepCounts[$Script]
    $step = [pscustomobject]@{
        Number = $script:stepCounts[$Script]; Script = $Script; Key = $Key; Cmdlet = $Cmdlet; Verb = $verb; Noun = $noun; Parameter = $Parameter
        Reason = $Reason; Edge = $Edge
    }
    [void]$script:steps.Add($step)
    if (-not $script:stepsByKey.ContainsKey($Key)) { $script:stepsByKey[$Key] = New-Object -TypeName System.Collections.ArrayList }
    [void]$script:stepsByKey[$Key].Add($step)
}

function Get-ObjectStep {
    <#
    .SYNOPSIS
    The steps about an object, in order, those of the place's other scripts too.
    .PARAMETER Key
    The object, by its id in the design.
    #>
    param([string]$Key)

    if ($script:stepsByKey.ContainsKey($Key)) { $script:stepsByKey[$Key].ToArray() }
}

function Add-Account {
    <#
    .SYNOPSIS
    Keeps an account that steps may need. It is asked for later, if at all.
    .PARAMETER Label
    What the design calls it.
    .PARAMETER Purpose
    What it is for, for the person who is asked.
    .PARAMETER Where
    Where it is kept: domain, the name of an Edge server, other or unknown.
    .PARAMETER IsMemberOfExchangeServers
    Whether it belongs to Exchange Servers.
    #>
    param([string]$Label, [string]$Purpose, [string]$Where, [bool]$IsMemberOfExchangeServers)

    [void]$script:accounts.Add([pscustomobject]@{ Label = $Label; Purpose = $Purpose; Where = $Where; IsMemberOfExchangeServers = $IsMemberOfExchangeServers })
}

function Add-Certificate {
    <#
    .SYNOPSIS
    Keeps a certificate that must be on a server before the steps run.
    .PARAMETER Name
    The name that it must be issued for.
    .PARAMETER Thumbprint
    Its thumbprint, where the design knows it.
    .PARAMETER Server
    The server that needs it.
    .PARAMETER Why
    What needs it, as the end of a sentence.
    #>
    param([string]$Name, [string]$Thumbprint, [string]$Server, [string]$Why)

    [void]$script:certificates.Add([pscustomobject]@{ Name = $Name; Thumbprint = $Thumbprint; Server = $Server; Why = $Why })
}

function Add-Edge {
    <#
    .SYNOPSIS
    Keeps an Edge server of the design, for the script of the organization.
    .PARAMETER Key
    Its id in the design.
    .PARAMETER Name
    Its name.
    .PARAMETER Site
    The AD site that it is to be subscribed to; empty for none.
    #>
    param([string]$Key, [string]$Name, [string]$Site)

    [void]$script:edges.Add([pscustomobject]@{ Key = $Key; Name = $Name; Site = $Site })
}

function Add-Cmdlet {
    <#
    .SYNOPSIS
    Keeps which cmdlets the script needs, each once.
    .PARAMETER Name
    The cmdlets.
    #>
    param([string[]]$Name)

    foreach ($one in $Name) { if ($script:cmdlets -notcontains $one) { [void]$script:cmdlets.Add($one) } }
}
`,
  report: `# Telling what is done, what was done, and what was not.

$script:done = @{ create = 0; set = 0; remove = 0 }
# What -WhatIf showed, or a person declined.
$script:notDone = @{ create = 0; set = 0; remove = 0 }
$script:alreadyRight = 0
# What was done, one sentence each.
$script:sentences = New-Object -TypeName System.Collections.ArrayList
# How each action counts.
$script:countedAs = @{ create = 'create'; subscribe = 'create'; set = 'set'; grant = 'set'; revoke = 'set'; remove = 'remove'; unsubscribe = 'remove' }

function Start-Report {
    <#
    .SYNOPSIS
    Forgets what was counted and tells which script runs, and where.
    #>
    param()

    foreach ($counts in $script:done, $script:notDone) { foreach ($kind in 'create', 'set', 'remove') { $counts[$kind] = 0 } }
    $script:alreadyRight = 0
    $script:sentences.Clear()
    Write-Host -Object "$($script:run.Script): $($script:run.Title)"
    Write-Host -Object "Place: $($script:run.PlaceName), $($script:run.Where)."
}

function Test-Consent {
    <#
    .SYNOPSIS
    Asks for consent to a change; what -WhatIf shows or a person declines is counted, too.
    .PARAMETER Work
    What is to be done.
    #>
    param($Work)

    if ($script:run.Cmdlet.ShouldProcess($Work.Title, $Work.What)) { return $true }
    if ($script:countedAs.ContainsKey($Work.Action)) { $script:notDone[$script:countedAs[$Work.Action]]++ }
    $false
}

function Write-Step {
    <#
    .SYNOPSIS
    Tells which step of how many begins.
    .PARAMETER Step
    The step.
    .PARAMETER Count
    How many steps the script has.
    .PARAMETER Title
    What it is about.
    #>
    param($Step, [int]$Count, [string]$Title)

    $text = "$($Step.Number) of $Count\`: $($Step.Cmdlet), $Title"
    Write-Progress -Activity "$($script:run.Script): $($script:run.Title)" -Status $text -PercentComplete ([math]::Floor(100 * ($Step.Number - 1) / $Count))
    Write-Host -Object $text
}

function Write-Change {
    <#
    .SYNOPSIS
    Tells of a change and counts it.
    .PARAMETER Work
    What was done.
    #>
    param($Work)

    $sentence = switch ($Work.Action) {
        'create' { "$($Work.Title) was created." }
        'remove' { "$($Work.Title) was removed." }
        default { "$($Work.Title): $($Work.What)." }
    }
    Write-Host -Object "  $sentence"
    [void]$script:sentences.Add("step $($Work.Step.Number), $sentence")
    if ($script:countedAs.ContainsKey($Work.Action)) { $script:done[$script:countedAs[$Work.Action]]++ }
}

function Write-AlreadyRight {
    <#
    .SYNOPSIS
    Tells that a step has nothing to do, what of it nobody could compare, and counts it.
    .PARAMETER Step
    The step.
    .PARAMETER Title
    What it is about.
    #>
    param($Step, [string]$Title)

    Write-Host -Object "  $Title is already as designed."
    $script:alreadyRight++
    $unseen = @($script:secrets | Where-Object -FilterScript { $Step.Parameter.Contains($_) -and $null -ne $Step.Parameter[$_] })
    if ($unseen.Count -gt 0) { Write-Host -Object "  $($unseen -join ', ') cannot be read back and was not compared." }
}

function Write-Problems {
    <#
    .SYNOPSIS
    Tells all that stands against the run, and what to do.
    .PARAMETER Problem
    The problems.
    #>
    param($Problem)

    $stops = @($Problem | Where-Object -FilterScript { $_.Severity -eq 'stop' })
    foreach ($warning in @($Problem | Where-Object -FilterScript { $_.Severity -ne 'stop' })) { Write-Warning -Message $warning.Sentence }
    if ($stops.Count -eq 0) { return }
    Write-Host -Object ''
    Write-Host -Object "STOPPED before the first change; $($stops.Count) to be settled:" -ForegroundColor Red
    foreach ($one in $stops) { Write-Host -Object "  - $($one.Sentence)" }
    if (@($stops | Where-Object -FilterScript { $_.CanTakeOver }).Count -gt 0) {
        Write-Host -Object 'Nothing was changed. What exists otherwise than the design believes is either to be put into the design, or started with -TakeOver this script sets it as the design wants it.'
    } else {
        Write-Host -Object 'Nothing was changed. Settle this and start this script again.'
    }
}

function Write-Summary {
    <#
    .SYNOPSIS
    Tells at the end what was done and what was not.
    #>
    param()

    Write-Progress -Activity "$($script:run.Script): $($script:run.Title)" -Completed
    Write-Host -Object ''
    $done = '{0} created, {1} changed, {2} removed, {3} already as designed.'
    Write-Host -Object ($done -f $script:done['create'], $script:done['set'], $script:done['remove'], $script:alreadyRight)
    $skipped = $script:notDone['create'] + $script:notDone['set'] + $script:notDone['remove']
    if ($skipped -gt 0) {
        $notDone = if ($WhatIfPreference) { 'Nothing was changed. Without -WhatIf: {0} would be created, {1} changed, {2} removed.' }
        else { 'Declined: {0} to be created, {1} changed, {2} removed.' }
        Write-Host -Object ($notDone -f $script:notDone['create'], $script:notDone['set'], $script:notDone['remove'])
    }
}

function Write-Failure {
    <#
    .SYNOPSIS
    Tells where the script stopped and why, what it had done, what it had not, and the one command that goes back.
    .PARAMETER Problem
    The error that stopped it.
    .PARAMETER Step
    The step at which that was; nothing before the first.
    .PARAMETER Steps
    All steps of the script.
    #>
    param($Problem, $Step, $Steps)

    Write-Host -Object ''
    $at = if ($Step) { "at step $($Step.Number) of $(@($Steps).Count), $($Step.Cmdlet)" } else { 'before the first step' }
    Write-Host -Object "STOPPED $at." -ForegroundColor Red
    Write-Host -Object "  $Problem"
    if ($script:sentences.Count -eq 0) { Write-Host -Object 'Nothing was changed.' } else { Write-Host -Object 'Done:' }
    foreach ($sentence in $script:sentences) { Write-Host -Object "  $sentence" }
    if (-not $Step) { return }
    Write-Host -Object 'Not done:'
    foreach ($left in @($Steps)) {
        if ($left.Number -ge $Step.Number) { Write-Host -Object "  step $($left.Number), $($left.Cmdlet), $(Get-StepTitle -Step $left)" }
    }
    Write-Host -Object 'When the cause is mended, start this script again: what is done is left alone.'
    Write-Host -Object "To go back: .\\$($script:run.GoBack)"
}

function Get-StepTitle {
    <#
    .SYNOPSIS
    What a step is about, in a sentence.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $object = $script:objects[$Step.Key]
    if ($object) { return Get-Title -Object $object }
    if ($Step.Verb -eq 'Start') { return "synchronization with $($Step.Edge)" }
    "subscription of $($Step.Edge)"
}
`,
  requirements: `# What steps need of things beside their objects: services, source servers, another default domain.

function Get-RequirementProblem {
    <#
    .SYNOPSIS
    What the steps need and what is not there, of all sorts.
    #>
    param()

    Get-ServiceProblem
    Get-DowngradeProblem
    Get-DefaultProblem
    Get-SourceProblem
    Get-RefusalProblem
}

function Get-ServiceProblem {
    <#
    .SYNOPSIS
    The Receive connectors of a transport service that their server does not have: Exchange 2013 may have Mailbox and Client Access on separate servers.
    #>
    param()

    if ($script:run.IsEdge) { return }
    $servers = Get-ServerListing
    $needs = @{ FrontendTransport = 'clientAccess'; HubTransport = 'mailbox' }
    foreach ($object in @(Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'TransportRole')) {
        $service = "$(Get-FinalValue -Object $object -Name 'TransportRole')"
        $name = Get-ObjectServer -Object $object
        if (-not $servers.ContainsKey($name) -or -not $needs.ContainsKey($service)) { continue }
        # Only 2013 separates them; later ones show Mailbox for both.
        if ((Get-ExchangeVersion -Server $servers[$name]) -ne '2013' -or (Test-Role -Server $servers[$name] -Role $needs[$service])) { continue }
        $shown = "$(Get-PropertyValue -From $servers[$name] -Name 'ServerRole')"
        New-Problem -Kind 'service' -Key $object.Key -Property 'TransportRole' -Now $shown -Wanted $service -Sentence "$(Get-Title -Object $object) belongs to $service, and $name does not have that service: its role is $shown. Correct the roles of $name in the design, or put the connector on another server."
    }
}

function Get-DowngradeProblem {
    <#
    .SYNOPSIS
    The Receive connectors with SuppressXAnonymousTls on servers without UseDowngradedExchangeServerAuth. Source: New-ReceiveConnector reference.
    #>
    param()

    foreach ($object in @(Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'SuppressXAnonymousTls')) {
        if ("$(Get-FinalValue -Object $object -Name 'SuppressXAnonymousTls')" -ne 'True') { continue }
        $server = Get-ObjectServer -Object $object
        $wanted = @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq 'TransportService' -and $_.Wanted -and (Test-SameServer -First $_.Server -Second $server) }) | Select-Object -First 1
        $service = @(Get-Listing -Noun 'TransportService' | Where-Object -FilterScript { Test-SameServer -First "$(Get-PropertyValue -From $_ -Name 'Name')" -Second $server }) | Select-Object -First 1
        $value = if ($wanted -and $wanted.Wanted.Contains('UseDowngradedExchangeServerAuth')) { $wanted.Wanted['UseDowngradedExchangeServerAuth'] }
        else { Get-PropertyValue -From $service -Name 'UseDowngradedExchangeServerAuth' }
        if ("$value" -ne 'False') { continue }
        New-Problem -Kind 'refused' -Key $object.Key -Property 'SuppressXAnonymousTls' -Now 'UseDowngradedExchangeServerAuth $false' -Sentence "$(Get-Title -Object $object) is to have SuppressXAnonymousTls, and Exchange takes that only where $server has UseDowngradedExchangeServerAuth, which is off. Set it on the transport service of $server in the design."
    }
}

function Get-DefaultProblem {
    <#
    .SYNOPSIS
    The accepted domains that are to be removed although they are the default one, and no step makes another one the default.
    #>
    param()

    $isMoved = @($script:steps | Where-Object -FilterScript { $_.Noun -eq 'AcceptedDomain' -and $_.Parameter.Contains('MakeDefault') }).Count -gt 0
    if ($isMoved) { return }
    foreach ($step in @(Get-StepInView | Where-Object -FilterScript { $_.Noun -eq 'AcceptedDomain' -and $_.Verb -eq 'Remove' })) {
        $object = if ($script:objects.Contains($step.Key)) { $script:objects[$step.Key] } else { continue }
        if ("$(Get-PropertyValue -From $object.Item -Name 'Default')" -ne 'True') { continue }
        New-Problem -Kind 'refused' -Key $object.Key -Property 'Default' -Now 'True' -Sentence "$(Get-Title -Object $object) is the default one and cannot be removed. Make another accepted domain the default one first, here or in the design."
    }
}

function Get-SourceProblem {
    <#
    .SYNOPSIS
    The source servers of Send connectors that are neither servers with a Transport service nor subscribed Edge servers, and that no step subscribes.
    #>
    param()

    if ($script:run.IsEdge) { return }
    $servers = Get-ServerListing
    foreach ($object in @(Get-ObjectInView -Noun 'SendConnector' -Touching 'SourceTransportServers')) {
        foreach ($source in @(Get-FinalValue -Object $object -Name 'SourceTransportServers')) {
            $name = ("$source" -split '\\.')[0]
            # A planned server was compared with the place.
            if ($name -eq '' -or (Test-Planned -Name $name) -or (Test-Subscribed -Edge $name) -or (Test-ToSubscribe -Edge $name)) { continue }
            $shown = if ($servers.ContainsKey($name)) { $servers[$name] }
            if ($shown -and ((Test-Role -Server $shown -Role 'mailbox') -or (Test-Role -Server $shown -Role 'hub'))) { continue }
            $why = if (-not $shown) { 'Get-ExchangeServer does not show it, and no Edge server of that name is subscribed' }
            elseif (Test-Role -Server $shown -Role 'edge') { 'it is an Edge server that is not subscribed' }
            else { "its role is $(Get-PropertyValue -From $shown -Name 'ServerRole'), which has no Transport service" }
            New-Problem -Kind 'source' -Key $object.Key -Property 'SourceTransportServers' -Wanted $name -Sentence "$name cannot be a source server of $(Get-Title -Object $object): $why. Correct the source servers in the design, or make $name one."
        }
    }
}

function Test-Planned {
    <#
    .SYNOPSIS
    Whether the design plans with a server of the organization.
    .PARAMETER Name
    The name of the server.
    #>
    param([string]$Name)

    @($script:servers | Where-Object -FilterScript { $_.Role -ne 'edge' -and (Test-SameServer -First $_.Name -Second $Name) }).Count -gt 0
}
`,
  'right-differences': `# Whether the rights on a connector are as designed: those that are wanted are there, and nobody has others that let mail in.

# Who has rights on a Send connector from setup on. Source: Send connectors topic.
$script:sendPrincipals = @(
    'NT AUTHORITY\\ANONYMOUS LOGON', '<Domain>\\Exchange Servers', 'MS Exchange\\Edge Transport Servers', 'MS Exchange\\Hub Transport Servers',
    'MS Exchange\\Externally Secured Servers', 'MS Exchange\\Legacy Exchange Servers', 'MS Exchange\\Partner Servers'
)
# What Exchange calls the accounts of Windows here, by the SID; asked for where its names are of another language.
$script:shownNames = @{}

function Get-RightDifference {
    <#
    .SYNOPSIS
    The rights that are wanted and missing, or refused, and those that somebody has besides.
    .PARAMETER Object
    The object of the design, which exists.
    #>
    param($Object)

    if (-not (Get-Command -Name 'Get-ADPermission' -ErrorAction SilentlyContinue)) { return }
    $named = @($Object.WantedRights | Where-Object -FilterScript { $_.User -isnot [scriptblock] })
    foreach ($wanted in $named) {
        $held = @(Get-HeldRight -Item $Object.Item -User "$($wanted.User)" | ForEach-Object -Process { $_.Right })
        foreach ($right in @($wanted.Rights)) {
            if ($held -notcontains "$right") { New-RightDifference -Object $Object -Kind 'right' -User "$($wanted.User)" -Right "$right" -Text 'does not have the right' }
        }
    }
    $others = @(Get-OtherRight -Object $Object)
    # Whose account stands behind a label is not known here: somebody has to have its rights.
    foreach ($wanted in @($Object.WantedRights | Where-Object -FilterScript { $_.User -is [scriptblock] })) {
        $rights = @($wanted.Rights | ForEach-Object -Process { "$_" })
        $held = @(Find-Held -Entry $others -Right $rights)
        $others = @($others | Where-Object -FilterScript { $held -notcontains $_ })
        $missing = @($rights | Where-Object -FilterScript { @($held | ForEach-Object -Process { $_.Right }) -notcontains $_ })
        if ($missing.Count -gt 0) { New-RightDifference -Object $Object -Kind 'right' -User 'the account that the design names' -Right ($missing -join ', ') -Text 'does not have the right' }
    }
    foreach ($entry in $others) {
        $text = if ($entry.IsDeny) { 'is refused the right' } else { 'has, without the design, the right' }
        New-RightDifference -Object $Object -Kind 'extraRight' -User $entry.User -Right $entry.Right -Text $text
    }
}

function New-RightDifference {
    <#
    .SYNOPSIS
    The difference that somebody has a right, or does not have it.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Kind
    right for one that is missing, extraRight for one that the design does not know.
    .PARAMETER User
    Whose right.
    .PARAMETER Right
    The right.
    .PARAMETER Text
    What is the matter with it.
    #>
    param($Object, [string]$Kind, [string]$User, [string]$Right, [string]$Text)

    $values = if ($Kind -eq 'right') { @{ Wanted = "\${User}: $Right" } } else { @{ Now = "\${User}: $Right" } }
    New-Problem -Kind $Kind -Key $Object.Key -Property 'rights' -Sentence "$(Get-Title -Object $Object): $User $Text $Right." @values
}

function Find-Held {
    <#
    .SYNOPSIS
    The entries of the account that has the most of some rights; none where nobody has any.
    .PARAMETER Entry
    The entries to look at.
    .PARAMETER Right
    The rights.
    #>
    param($Entry, [string[]]$Right)

    $matching = @($Entry | Where-Object -FilterScript { $_ -and -not $_.IsDeny -and $Right -contains $_.Right })
    $most = @($matching | Group-Object -Property Sid | Sort-Object -Property Count -Descending) | Select-Object -First 1
    if ($most) { $most.Group }
}

function Get-OtherRight {
    <#
    .SYNOPSIS
    The entries on a connector that neither its permission groups nor the design nor setup explain. Of a Receive connector Exchange
    shows the group Custom where there are any.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $groups = Get-ValueSet -Name 'PermissionGroups' -Value (Get-PropertyValue -From $Object.Item -Name 'PermissionGroups')
    if ($Object.Noun -eq 'ReceiveConnector' -and -not $groups.Contains('Custom')) { return }
    foreach ($group in @(Get-FinalValue -Object $Object -Name 'PermissionGroups')) { foreach ($name in "$group" -split ',') { [void]$groups.Add($name.Trim()) } }
    foreach ($entry in @(Get-Rights -Item $Object.Item)) {
        if ($entry.IsInherited) { continue }
        if ($Object.Noun -eq 'ReceiveConnector' -and $script:receiveRights -notcontains $entry.Right) { continue }
        if (-not $entry.IsDeny -and ((Test-Granted -Object $Object -Entry $entry) -or (Test-Explained -Object $Object -Entry $entry -Group $groups))) { continue }
        $entry
    }
}

function Test-Granted {
    <#
    .SYNOPSIS
    Whether the design wants that an account has a right.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Entry
    The entry as Exchange shows it.
    #>
    param($Object, $Entry)

    foreach ($wanted in $Object.WantedRights) {
        if ($wanted.User -is [scriptblock] -or @($wanted.Rights) -notcontains $Entry.Right) { continue }
        if (Test-Principal -Object $Object -Entry $Entry -Name "$($wanted.User)") { return $true }
    }
    $false
}

function Test-Explained {
    <#
    .SYNOPSIS
    Whether an entry comes from a permission group of the connector, or from setup.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Entry
    The entry as Exchange shows it.
    .PARAMETER Group
    The permission groups.
    #>
    param($Object, $Entry, $Group)

    if ($Object.Noun -eq 'SendConnector') {
        return @($script:sendPrincipals | Where-Object -FilterScript { Test-Principal -Object $Object -Entry $Entry -Name $_ }).Count -gt 0
    }
    foreach ($name in $Group) {
        if (-not $script:groupRights.ContainsKey($name)) { continue }
        foreach ($grant in @($script:groupRights[$name] -split ';' | Where-Object -FilterScript { $_ })) {
            $principal, $rights = $grant.Split([char[]]'=', 2)
            if (($rights -split ' ') -contains $Entry.Right -and (Test-Principal -Object $Object -Entry $Entry -Name $principal)) { return $true }
        }
    }
    $false
}

function Test-Principal {
    <#
    .SYNOPSIS
    Whether an entry is that of an account, whatever Windows calls it in its language.
    .PARAMETER Object
    The object of the design that the entry is on.
    .PARAMETER Entry
    The entry as Exchange shows it.
    .PARAMETER Name
    The English name of the account; <Domain> stands for any domain.
    #>
    param($Object, $Entry, [string]$Name)

    if ($Name.StartsWith('<Domain>\\')) { return Test-SameText -First $Entry.User.Split('\\')[-1] -Second $Name.Substring(9) }
    $sid = Resolve-Sid -User $Name
    if ($Entry.Sid -eq $sid -or (Test-SameText -First $Entry.User -Second $Name)) { return $true }
    if (-not $script:wellKnown.ContainsValue($sid)) { return $false }
    if (-not $script:shownNames.ContainsKey($sid)) {
        $asked = @(try { Get-Rights -Item $Object.Item -User $sid } catch { })
        if ($asked.Count -eq 0) { return $false }
        $script:shownNames[$sid] = $asked[0].User
    }
    Test-SameText -First $Entry.User -Second $script:shownNames[$sid]
}
`,
  rights: `# Rights on connectors. Whose they are is told by SID, since Windows calls its own accounts by names of its language.

# What was read of the rights on each object, by its distinguished name.
$script:rights = @{}
# The SIDs of names that were looked up; a name that has none stands for itself.
$script:sids = @{}
# Accounts of Windows itself, which have the same SID everywhere. Source: Microsoft, Well-known SIDs.
$script:wellKnown = @{
    'NT AUTHORITY\\ANONYMOUS LOGON' = 'S-1-5-7'
    'ANONYMOUS LOGON' = 'S-1-5-7'
    'NT AUTHORITY\\Authenticated Users' = 'S-1-5-11'
    'Authenticated Users' = 'S-1-5-11'
    'NT AUTHORITY\\NETWORK SERVICE' = 'S-1-5-20'
    'NT AUTHORITY\\SELF' = 'S-1-5-10'
    'NT AUTHORITY\\SYSTEM' = 'S-1-5-18'
    'Everyone' = 'S-1-1-0'
}

function Clear-Right {
    <#
    .SYNOPSIS
    Forgets the rights that were read.
    #>
    param()

    $script:rights.Clear()
}

function Resolve-Sid {
    <#
    .SYNOPSIS
    The SID of an account; its name in small letters where this machine cannot tell.
    .PARAMETER User
    A name or a SID.
    #>
    param([string]$User)

    $name = $User.Trim()
    if ($name -match '^S-1(-\\d+)+$') { return $name.ToUpperInvariant() }
    if ($script:wellKnown.ContainsKey($name)) { return $script:wellKnown[$name] }
    if (-not $script:sids.ContainsKey($name)) {
        $script:sids[$name] = try {
            $account = New-Object -TypeName System.Security.Principal.NTAccount -ArgumentList $name
            "$($account.Translate([Security.Principal.SecurityIdentifier]))"
        } catch { $name.ToLowerInvariant() }
    }
    $script:sids[$name]
}

function Get-DirectoryName {
    <#
    .SYNOPSIS
    The distinguished name of an object, by which the cmdlets of rights always find it.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param($Item)

    "$(Get-PropertyValue -From $Item -Name 'DistinguishedName')"
}

function Get-Rights {
    <#
    .SYNOPSIS
    The extended rights on an object, one entry each: Sid, User, Right, IsDeny and IsInherited. They are read once.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER User
    Only those of this account, by a name or a SID that Exchange understands; they are read for it alone.
    #>
    param($Item, [string]$User)

    if (-not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    $identity = Get-DirectoryName -Item $Item
    $key = "$identity|$User"
    if (-not $script:rights.ContainsKey($key)) {
        $scope = @{ Identity = $identity; ErrorAction = 'Stop' }
        if ($User) { $scope['User'] = $User }
        $script:rights[$key] = @(foreach ($entry in @(Get-ADPermission @scope)) { ConvertTo-Right -Entry $entry })
    }
    $script:rights[$key]
}

function ConvertTo-Right {
    <#
    .SYNOPSIS
    The extended rights of one entry.
    .PARAMETER Entry
    The entry as Get-ADPermission shows it.
    #>
    param($Entry)

    if ($null -eq $Entry) { return }
    $user = "$(Get-PropertyValue -From $Entry -Name 'User')"
    foreach ($right in @(Get-PropertyValue -From $Entry -Name 'ExtendedRights')) {
        if ("$right" -eq '') { continue }
        [pscustomobject]@{
            Sid = Resolve-Sid -User $user; User = $user; Right = "$right"
            IsDeny = "$(Get-PropertyValue -From $Entry -Name 'Deny')" -eq 'True'
            IsInherited = "$(Get-PropertyValue -From $Entry -Name 'IsInherited')" -eq 'True'
        }
    }
}

function Get-HeldRight {
    <#
    .SYNOPSIS
    The entries that give an account rights on an object. Where this machine cannot tell its name from those that Exchange shows, Exchange is asked.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER User
    Whose rights.
    #>
    param($Item, [string]$User)

    $sid = Resolve-Sid -User $User
    $held = @(Get-Rights -Item $Item | Where-Object -FilterScript { $_ -and $_.Sid -eq $sid })
    if ($held.Count -eq 0) {
        $asked = if ($sid.StartsWith('S-1-')) { $sid } else { $User }
        # An account that Exchange does not know holds nothing.
        $held = try { @(Get-Rights -Item $Item -User $asked | Where-Object -FilterScript { $_ }) } catch { @() }
    }
    $held | Where-Object -FilterScript { -not $_.IsDeny }
}

function Get-RightUser {
    <#
    .SYNOPSIS
    Whose rights a step is about, as Exchange is told it; empty where that is an account that nobody was asked for yet.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $user = $Step.Parameter['User']
    if ($user -isnot [scriptblock]) {
        $sid = Resolve-Sid -User "$user"
        if ($script:wellKnown.ContainsValue($sid)) { return $sid }
        return "$user"
    }
    $asked = Get-AskedName -Account $user
    if ($asked) { return $asked }
    # What was granted before was granted to an account whose name the journal has.
    $former = @(Get-OwnEntry -Key $Step.Key -Action 'grant', 'revoke' | Where-Object -FilterScript { $_.Script -eq $Step.Script -and $_.Step -eq $Step.Number -and $_.User })
    if ($former.Count -gt 0) { $former[-1].User }
}

function Get-RightWork {
    <#
    .SYNOPSIS
    The granting of rights that are missing, or the removal of those that are there; nothing where there is nothing to do. What is
    inherited is nobody's to remove, nor what the design grants to the same account by another name.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $object = $script:objects[$Step.Key]
    $isGrant = $Step.Verb -eq 'Add'
    $user = Get-RightUser -Step $Step
    $held = @(if ($null -ne $object.Item -and $user) { Get-HeldRight -Item $object.Item -User $user })
    $own = @($held | Where-Object -FilterScript { $isGrant -or -not $_.IsInherited } | ForEach-Object -Process { $_.Right })
    $rights = @($Step.Parameter['ExtendedRights'] | Where-Object -FilterScript { -not $user -or ($own -contains "$_") -ne $isGrant })
    # Two labels may have been answered with one account: what the design grants it under the other one stays.
    if (-not $isGrant -and $user) { $rights = @($rights | Where-Object -FilterScript { -not (Test-GrantedTo -Object $object -User $user -Right "$_") }) }
    if ($null -eq $object.Item -and -not $isGrant) { return }
    if ($rights.Count -eq 0) { return }
    $arguments = [ordered]@{
        Identity = Get-DirectoryName -Item $object.Item
        User = if ($user) { $user } else { $Step.Parameter['User'] }
        ExtendedRights = $rights
    }
    $whose = if ($Step.Parameter['User'] -isnot [scriptblock]) { "$($Step.Parameter['User'])" } elseif ($user) { $user } else { 'the account that this script asks for' }
    $title = "$(Get-Title -Object $object -Name (Get-PresentName -Object $object)), $whose"
    $what = if ($isGrant) { "Grant $($rights -join ', ')" } else { "Take away $($rights -join ', ')" }
    $action = if ($isGrant) { 'grant' } else { 'revoke' }
    New-Work -Step $Step -Action $action -Title $title -What $what -Arguments $arguments -Object $object -User $user -Rights $rights
}

function Get-RightProblem {
    <#
    .SYNOPSIS
    The rights on an object that the design believes in and that are not there, or that somebody granted on one which the design does not know.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($null -eq $Object.Item -or $Object.IsOurs -or $script:holders -notcontains $Object.Noun) { return }
    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    $groups = Get-ValueSet -Name 'PermissionGroups' -Value (Get-PropertyValue -From $Object.Item -Name 'PermissionGroups')
    if ($null -eq $Object.Believed -and $groups.Contains('Custom') -and $Object.WantedRights.Count -eq 0) {
        New-Problem -Kind 'right' -Key $Object.Key -Property 'Rights' -CanTakeOver $true -Sentence "$title exists already, and somebody was granted rights on it that the design does not know. Look at Get-ADPermission; -TakeOver leaves them."
    }
    if ($Object.BelievedRights.Count -eq 0 -or -not (Get-Command -Name Get-ADPermission -ErrorAction SilentlyContinue)) { return }
    foreach ($believed in $Object.BelievedRights) {
        if ($believed.User -is [scriptblock]) { continue }
        $held = @(Get-HeldRight -Item $Object.Item -User "$($believed.User)" | ForEach-Object -Process { $_.Right })
        foreach ($right in @($believed.Rights)) {
            if ($held -contains "$right" -or -not (Test-WantedRight -Object $Object -User "$($believed.User)" -Right "$right")) { continue }
            $sentence = "$title\`: $($believed.User) does not have the right $right, though the design believes so. Grant it again, or correct the design."
            New-Problem -Kind 'right' -Key $Object.Key -Property 'Rights' -Believed "$right" -Sentence $sentence -CanTakeOver $true
        }
    }
}

function Test-WantedRight {
    <#
    .SYNOPSIS
    Whether the design wants an account to have a right on an object.
    .PARAMETER Object
    The object of the design.
    .PARAMETER User
    The account.
    .PARAMETER Right
    The right.
    #>
    param($Object, [string]$User, [string]$Right)

    if ($null -eq $Object.Wanted) { return $true }
    Test-GrantedTo -Object $Object -User $User -Right $Right
}

function Test-GrantedTo {
    <#
    .SYNOPSIS
    Whether the design grants an account a right on an object, by its name or by a label that was answered with it.
    .PARAMETER Object
    The object of the design.
    .PARAMETER User
    The account.
    .PARAMETER Right
    The right.
    #>
    param($Object, [string]$User, [string]$Right)

    $sid = Resolve-Sid -User $User
    foreach ($wanted in @($Object.WantedRights)) {
        if (-not $wanted -or @($wanted.Rights) -notcontains $Right) { continue }
        $name = if ($wanted.User -is [scriptblock]) { Get-AskedName -Account $wanted.User } else { "$($wanted.User)" }
        if ($name -and (Resolve-Sid -User $name) -eq $sid) { return $true }
    }
    $false
}
`,
  'rollback-accounts': `# Accounts that connectors had before: nobody can read them back, so a person is asked.

function Test-SignsIn {
    <#
    .SYNOPSIS
    Whether an object of the backup signs in with an account.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    $Kept.Values.ContainsKey('SmartHostAuthMechanism') -and "$($Kept.Values['SmartHostAuthMechanism'])" -like 'BasicAuth*'
}

function Get-FormerAccount {
    <#
    .SYNOPSIS
    The account that an object had, asked for once.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    # -WhatIf asks nobody.
    if ($WhatIfPreference) { return 'the former account' }
    if (-not $script:rollback.Accounts.ContainsKey($Kept.Guid)) {
        $title = Get-Title -Object $Kept
        $answer = Get-Credential -Message "The former account of $title, which Exchange does not show"
        if (-not $answer) { throw "No account was given for $title. Have it ready and start this script again." }
        $script:rollback.Accounts[$Kept.Guid] = $answer
    }
    $script:rollback.Accounts[$Kept.Guid]
}

function Request-FormerAccount {
    <#
    .SYNOPSIS
    Asks for every former account that is needed, each once, before anything is taken back.
    .PARAMETER Entry
    The changes that are taken back.
    #>
    param($Entry)

    if ($WhatIfPreference) { return }
    foreach ($one in $Entry) {
        foreach ($kept in @(Get-AskedKept -Entry $one)) { if ($kept) { [void](Get-FormerAccount -Kept $kept) } }
    }
}

function Get-AskedKept {
    <#
    .SYNOPSIS
    The objects of the backup whose former account a change needs when it is taken back.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $kept = $script:rollback.ByGuid[(Get-OriginGuid -Guid $Entry.Guid)]
    switch ($Entry.Action) {
        'set' {
            if (-not $kept -or -not (Test-SignsIn -Kept $kept)) { return }
            $item = Find-PresentItem -Noun $kept.Noun -Guid $kept.Guid
            if ($null -ne $item -and (Get-ValueBack -Entry $Entry -Kept $kept -Item $item).Contains('AuthenticationCredential')) { $kept }
        }
        'remove' { if ($kept -and (Test-SignsIn -Kept $kept) -and $null -eq (Find-PresentItem -Noun $kept.Noun -Guid $kept.Guid)) { $kept } }
        'subscribe' {
            if (-not $script:run.IsEdge) { return }
            foreach ($one in $script:rollback.Backup.Objects) {
                if ($one.Noun -eq 'SendConnector' -and (Test-SignsIn -Kept $one) -and $null -eq (Find-PresentItem -Noun $one.Noun -Guid $one.Guid)) { $one }
            }
        }
    }
}
`,
  'rollback-domains': `# The default accepted domain, of which there is one.

function Remove-MadeItem {
    <#
    .SYNOPSIS
    Removes an object by its GUID. A default domain makes way for another one first; the only one there is Exchange may keep.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    #>
    param([string]$Noun, $Item)

    $guid = Get-GuidText -Item $Item
    $isDefault = $Noun -eq 'AcceptedDomain' -and "$(Get-PropertyValue -From $Item -Name 'Default')" -eq 'True'
    $heir = if ($isDefault) { Find-Heir -Guid $guid }
    if ($heir) { Set-DefaultDomain -Item $heir }
    try { & "Remove-$Noun" -Identity $guid -Confirm:$false -ErrorAction Stop | Out-Null } catch {
        if (-not $isDefault -or $heir) { throw }
        Write-Warning -Message "The accepted domain '$(Get-PropertyValue -From $Item -Name 'Name')' is the only one here and therefore the default one, which Exchange does not remove: $($_.Exception.Message) It stays, and does no harm."
        return 'done'
    }
    Remove-FromListing -Noun $Noun -Item $Item
    'done'
}

function Find-Heir {
    <#
    .SYNOPSIS
    The domain that becomes the default one in place of another: the former default one, else one that was there before, else any.
    .PARAMETER Guid
    The GUID of the domain that makes way.
    #>
    param([string]$Guid)

    $others = @(Get-Listing -Noun 'AcceptedDomain' | Where-Object -FilterScript { (Get-GuidText -Item $_) -ne $Guid })
    $ranked = $others | Sort-Object -Property {
        $known = $script:rollback.Known[(Get-OriginGuid -Guid (Get-GuidText -Item $_))]
        if (-not $known) { 2 } elseif ($known.Default) { 0 } else { 1 }
    }
    $ranked | Select-Object -First 1
}

function Set-DefaultDomain {
    <#
    .SYNOPSIS
    Makes an accepted domain the default one.
    .PARAMETER Item
    The domain as Exchange shows it.
    #>
    param($Item)

    Set-AcceptedDomain -Identity (Get-GuidText -Item $Item) -MakeDefault $true -Confirm:$false -ErrorAction Stop | Out-Null
    Clear-Listing -Noun 'AcceptedDomain'
}

function Find-FormerDefault {
    <#
    .SYNOPSIS
    The accepted domain that was the default one before; nothing where it is that again, or is not there.
    #>
    param()

    foreach ($known in $script:rollback.Backup.Known['AcceptedDomain']) {
        if (-not $known.Default) { continue }
        $item = Find-PresentItem -Noun 'AcceptedDomain' -Guid $known.Guid
        if ($null -ne $item -and "$(Get-PropertyValue -From $item -Name 'Default')" -ne 'True') { return $item }
    }
}
`,
  'rollback-edge': `# What a subscription deleted and brought on an Edge server.

# What a synchronization carries over into the settings of an Edge server. Source: Edge Subscriptions topic.
$script:carriedLists = @('TLSSendDomainSecureList', 'TLSReceiveDomainSecureList', 'InternalSMTPServers')

function Undo-SubscribeHere {
    <#
    .SYNOPSIS
    Ends the subscription on the Edge server itself, and brings back what it deleted.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $brought = @(foreach ($noun in $script:replicated) {
            foreach ($item in @(Get-Listing -Noun $noun)) { if ($item -and -not $script:rollback.Known.ContainsKey((Get-GuidText -Item $item))) { Get-GuidText -Item $item } }
        })
    # Once it is ended, what is new here was made by us or by others, and not brought.
    if ($Entry.Back -eq 'begun') { $brought = @() }
    if (-not (Start-Undo -Entry $Entry -Action 'End it, and bring back what it deleted' -Brought $brought)) { return 'declined' }
    # Gone first, so that no script takes it for one that can be imported.
    Remove-SubscriptionFile -Entry $Entry
    try {
        Remove-EdgeSubscription -Identity $Entry.Name -Confirm:$false -ErrorAction Stop | Out-Null
    } catch {
        # A run before this one may have ended it, or the script may have been stopped before it began.
        if ($Entry.IsDone -and $Entry.Back -ne 'begun') { throw }
        Write-Host -Object "  It is not subscribed: $($_.Exception.Message)"
    }
    Clear-Listing -Noun @($script:replicated)
    $all = @(@($Entry.Brought) + $brought | Where-Object -FilterScript { $_ } | Select-Object -Unique)
    Restore-Deleted -Entry $Entry -Brought $all
    Write-Warning -Message "Remote domains that $($Entry.Name) had before were deleted by New-EdgeSubscription and are not made again. Look with Get-RemoteDomain."
    'done'
}

function Remove-SubscriptionFile {
    <#
    .SYNOPSIS
    Deletes the file of a subscription that is ended: it holds credentials and is good for nothing.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $file = "$(Get-PropertyValue -From $Entry.Value -Name 'FileName')"
    if (-not $file -or -not [IO.File]::Exists($file)) { return }
    try { [IO.File]::Delete($file) } catch { Write-Warning -Message "$file holds credentials and could not be deleted: $($_.Exception.Message) Delete it here and in the organization." }
}

function Restore-Deleted {
    <#
    .SYNOPSIS
    Brings back what a subscription deleted on the Edge server, and removes what it brought.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Brought
    The GUIDs of what it brought.
    #>
    param($Entry, [string[]]$Brought)

    $isBegun = $Entry.Back -eq 'begun'
    Remove-Brought -Noun 'SendConnector' -Brought $Brought
    $kept = @($script:rollback.Backup.Objects | Where-Object -FilterScript { -not $_.IsLater })
    foreach ($domain in @($kept | Where-Object -FilterScript { $_.Noun -eq 'AcceptedDomain' })) {
        if ($null -eq (Find-PresentItem -Noun 'AcceptedDomain' -Guid $domain.Guid)) { Join-Brought -Kept $domain -Number $Entry.Number -Brought $Brought }
        Restore-Item -Kept $domain -Number $Entry.Number -IsBegun $isBegun
    }
    $default = Find-FormerDefault
    if ($default) { Set-DefaultDomain -Item $default }
    Remove-Brought -Noun 'AcceptedDomain' -Brought $Brought
    foreach ($connector in @($kept | Where-Object -FilterScript { $_.Noun -eq 'SendConnector' })) { Restore-Item -Kept $connector -Number $Entry.Number -IsBegun $isBegun }
    foreach ($settings in @($kept | Where-Object -FilterScript { $_.Noun -eq 'TransportConfig' })) {
        $item = Find-PresentItem -Noun 'TransportConfig' -Guid $settings.Guid
        $values = if ($null -ne $item) { Get-FormerValue -Kept $settings -Item $item -Name $script:carriedLists } else { @{} }
        if ($values.Count -gt 0) { Set-ItemBack -Noun 'TransportConfig' -Item $item -Values $values }
    }
}

function Join-Brought {
    <#
    .SYNOPSIS
    Takes a domain that the subscription brought for the one of the same domain that was there before, since there can be one only.
    .PARAMETER Kept
    The domain as the backup has it.
    .PARAMETER Number
    The number of the change that is taken back.
    .PARAMETER Brought
    The GUIDs of what the subscription brought.
    #>
    param($Kept, [int]$Number, [string[]]$Brought)

    foreach ($item in @(Get-Listing -Noun 'AcceptedDomain')) {
        $guid = Get-GuidText -Item $item
        if ($Brought -notcontains $guid) { continue }
        if (-not (Test-SameText -First "$(Get-PropertyValue -From $item -Name 'DomainName')" -Second "$($Kept.Values['DomainName'])")) { continue }
        return Write-MadeAgain -Number $Number -Former $Kept.Guid -Guid $guid
    }
}

function Remove-Brought {
    <#
    .SYNOPSIS
    Removes what a subscription brought and that took nobody's place, the default domain last.
    .PARAMETER Noun
    Exchange's name of the sort.
    .PARAMETER Brought
    The GUIDs of what it brought.
    #>
    param([string]$Noun, [string[]]$Brought)

    $origins = (Get-History).Origins
    $items = @(Get-Listing -Noun $Noun | Where-Object -FilterScript { $Brought -contains (Get-GuidText -Item $_) -and -not $origins.ContainsKey((Get-GuidText -Item $_)) })
    foreach ($item in $items | Sort-Object -Property { "$(Get-PropertyValue -From $_ -Name 'Default')" -eq 'True' }) {
        Remove-MadeItem -Noun $Noun -Item $item | Out-Null
    }
}
`,
  'rollback-items': `# The objects that changes were about, as Exchange shows them now.

function Find-MadeItem {
    <#
    .SYNOPSIS
    The object that a change made: by the GUID that it got, or, where the script was killed before that was written down, the
    one of its name that was not there before and has the values that it was given. Another one is left alone.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if ($Entry.NewGuid) { return Find-PresentItem -Noun $Entry.Noun -Guid $Entry.NewGuid }
    foreach ($item in @(Find-NewItem -Entry $Entry -Name $Entry.Name)) {
        $different = @(Get-UnmadeName -Entry $Entry -Item $item)
        if ($different.Count -eq 0) { return $item }
        Write-Warning -Message "$(Get-EntryTitle -Entry $Entry) is there, but with another $($different -join ', ') than this bundle gave it. It was made by somebody else and is left alone."
    }
}

function Find-NewItem {
    <#
    .SYNOPSIS
    The objects of a name that were not there before the first change, and that the journal does not call by another key.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Name
    The name.
    #>
    param($Entry, [string]$Name)

    $others = @{}
    foreach ($other in (Get-History).Entries) {
        if ($other.Key -eq $Entry.Key) { continue }
        foreach ($guid in $other.NewGuid, $other.Guid) { $others["$guid".ToLowerInvariant()] = $true }
    }
    foreach ($item in @(Find-ByName -Object (ConvertTo-EntryObject -Entry $Entry) -Name $Name)) {
        $guid = Get-GuidText -Item $item
        if ($null -ne $item -and -not $script:rollback.Known.ContainsKey($guid) -and -not $others.ContainsKey($guid)) { $item }
    }
}

function Find-PresentItem {
    <#
    .SYNOPSIS
    An object as Exchange shows it now, also where it was made again; nothing where it is not there.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Guid
    A GUID that it has or had.
    #>
    param([string]$Noun, [string]$Guid)

    $index = Get-ListingIndex -Noun $Noun
    $present = "$(Get-PresentGuid -Guid $Guid)".ToLowerInvariant()
    if ($index.Guid.ContainsKey($present)) { return $index.Guid[$present] }
}

function Test-MadeByUs {
    <#
    .SYNOPSIS
    Whether an object was made in this round, so that it goes as a whole.
    .PARAMETER Entry
    A change of it, as the journal has it.
    #>
    param($Entry)

    if ($script:rollback.ByGuid.ContainsKey((Get-OriginGuid -Guid $Entry.Guid))) { return $false }
    @((Get-History).Entries | Where-Object -FilterScript { $_.Action -eq 'create' -and $_.Key -eq $Entry.Key }).Count -gt 0
}

function Get-KeptEntry {
    <#
    .SYNOPSIS
    What the backup has of the object of a change. Stops where it has nothing.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $origin = Get-OriginGuid -Guid $Entry.Guid
    if (-not $script:rollback.ByGuid.ContainsKey($origin)) { throw "The backup $($script:state.Backup) has nothing of $(Get-EntryTitle -Entry $Entry). It is another one than the scripts made: bring that one back." }
    $script:rollback.ByGuid[$origin]
}
`,
  'rollback-making': `# Objects of the backup, made again.

function Restore-Item {
    <#
    .SYNOPSIS
    Makes an object of the backup again, or finishes that, and remembers its new GUID.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Number
    The number of the change that is taken back.
    .PARAMETER IsBegun
    Whether a run before this one began it and may have been stopped in the middle.
    .PARAMETER Name
    The name that it had just before it went, as another one may have its former name still.
    #>
    param($Kept, [int]$Number, [bool]$IsBegun, [string]$Name = $Kept.Name)

    $item = Find-PresentItem -Noun $Kept.Noun -Guid $Kept.Guid
    $making = Get-MakingValue -Kept $Kept
    $making['Name'] = $Name
    if ($null -eq $item -and $IsBegun) { $item = Find-MadeAgain -Kept $Kept -Making $making }
    if ($null -eq $item) { $item = New-ItemAgain -Kept $Kept -Making $making }
    $guid = Get-GuidText -Item $item
    if ((Get-PresentGuid -Guid $Kept.Guid) -ne $guid) { Write-MadeAgain -Number $Number -Former $Kept.Guid -Guid $guid }
    $names = @((Get-Command -Name (Get-NounCmdlet -Verb 'Set' -Noun $Kept.Noun)).Parameters.Keys | Where-Object -FilterScript { $script:run.NotTaken -notcontains $_ })
    $values = Get-FormerValue -Kept $Kept -Item $item -Name @($names | Where-Object -FilterScript { $_ -ne 'Name' })
    if ($Kept.Name -and -not (Test-SameValue -Name 'Name' -Actual (Get-PropertyValue -From $item -Name 'Name') -Wanted $Name)) { $values['Name'] = $Name }
    if ($values.Count -gt 0) { Set-ItemBack -Noun $Kept.Noun -Item $item -Values $values }
    Restore-Right -Kept $Kept -Item $item
}

function Get-MakingValue {
    <#
    .SYNOPSIS
    What New- is given to make an object of the backup again: all that it takes and the backup has.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    $values = [ordered]@{ Name = $Kept.Name }
    $leftOut = @($script:manner) + $script:secrets + $script:run.NotTaken + 'Server', 'Usage', 'Name'
    foreach ($name in (Get-Command -Name (Get-NounCmdlet -Verb 'New' -Noun $Kept.Noun)).Parameters.Keys | Sort-Object) {
        if ($leftOut -contains $name) { continue }
        $former = Get-KeptValueOf -Kept $Kept -Name $name
        if ($former.Count -eq 0) { continue }
        $value = ConvertTo-TakenValue -Name $name -Value $former['Value']
        if ($null -ne $value -and "$value" -ne '') { $values[$name] = $value }
    }
    $values
}

function New-ItemAgain {
    <#
    .SYNOPSIS
    Makes an object of the backup again and returns it as Exchange shows it.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Making
    What New- is given.
    #>
    param($Kept, $Making)

    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Making.GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    $takes = (Get-Command -Name (Get-NounCmdlet -Verb 'New' -Noun $Kept.Noun)).Parameters
    # Every value is stated, so that the usage type supplies none.
    if ($takes.ContainsKey('Usage')) { $arguments['Usage'] = 'Custom' }
    if ($Kept.Server -and -not $script:run.IsEdge -and $takes.ContainsKey('Server')) { $arguments['Server'] = $Kept.Server }
    if (Test-SignsIn -Kept $Kept) { foreach ($secret in $script:secrets) { if ($takes.ContainsKey($secret)) { $arguments[$secret] = Get-FormerAccount -Kept $Kept } } }
    $made = @(& (Get-NounCmdlet -Verb 'New' -Noun $Kept.Noun) @arguments) | Select-Object -First 1
    $guid = Get-GuidText -Item $made
    if ($guid) { return Update-Listing -Noun $Kept.Noun -Guid $guid -Known $made }
    Clear-Listing -Noun $Kept.Noun
    $item = Find-MadeAgain -Kept $Kept -Making $Making
    if ($null -eq $item) { throw "$(Get-Title -Object $Kept) was made again, but Exchange does not show it yet. Wait a minute and start this script again." }
    $item
}

function Find-MadeAgain {
    <#
    .SYNOPSIS
    The object that a former run made again before it could write that down: of that name, not there before, with all the values that it was given.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Making
    What New- is given.
    #>
    param($Kept, $Making)

    $named = @{}
    foreach ($entry in (Get-History).Entries) { foreach ($guid in $entry.NewGuid, $entry.Guid) { $named["$guid".ToLowerInvariant()] = $true } }
    $object = [pscustomobject]@{ Noun = $Kept.Noun; Server = $Kept.Server; Name = $Making['Name'] }
    foreach ($item in @(Find-ByName -Object $object -Name $Making['Name'])) {
        if ($null -eq $item) { continue }
        $guid = Get-GuidText -Item $item
        if ($script:rollback.Known.ContainsKey($guid) -or $named.ContainsKey($guid)) { continue }
        if (@(Get-DifferentName -Item $item -Values $Making).Count -eq 0) { return $item }
    }
}
`,
  'rollback-objects': `# Objects that were made, changed or removed, taken back one by one.

function Undo-Create {
    <#
    .SYNOPSIS
    Removes an object that was made.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $item = Find-MadeItem -Entry $Entry
    if ($null -eq $item) {
        Write-Host -Object '  It is not there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action 'Remove')) { return 'declined' }
    Remove-MadeItem -Noun $Entry.Noun -Item $item
}

function Undo-Set {
    <#
    .SYNOPSIS
    Gives an object the values back that it had, of the parameters that were set.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if (Test-MadeByUs -Entry $Entry) {
        Write-Host -Object '  It goes as a whole.'
        return 'done'
    }
    $origin = Get-OriginGuid -Guid $Entry.Guid
    $kept = Get-KeptEntry -Entry $Entry
    if ($Entry.Parameter -contains 'SourceTransportServers' -and (Test-LacksSubscription -Kept $kept)) { return Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry) gets its sources back when the Edge server is subscribed again." }
    $item = Find-PresentItem -Noun $Entry.Noun -Guid $origin
    if ($null -eq $item) {
        if ($script:rollback.Planned.ContainsKey($origin)) { return 'done' }
        return Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry) is not there any more, and no script of this bundle removed it. Make it again by hand; the backup has its values."
    }
    $former = if ($Entry.Parameter -contains 'MakeDefault') { Find-FormerDefault }
    $values = Get-ValueBack -Entry $Entry -Kept $kept -Item $item
    $unseen = @(Get-UnseenName -Kept $kept -Name $Entry.Parameter)
    if ($unseen.Count -gt 0) { [void](Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry): Exchange does not show $($unseen -join ' and '), so what it was before is not known, and it stays. Set it by hand where it has to go back.") }
    if ($values.Count -eq 0 -and -not $former) {
        if ($unseen.Count -eq 0) { Write-Host -Object '  It is as it was before.' }
        return 'done'
    }
    $what = @(Get-BackText -Values $values -Item $item)
    if ($former) { $what += "make '$(Get-PropertyValue -From $former -Name 'Name')' the default one again" }
    if (-not (Start-Undo -Entry $Entry -Action ('Set back ' + ($what -join '; ')))) { return 'declined' }
    if ($former) { Set-DefaultDomain -Item $former }
    if ($values.Contains('PermissionGroups') -and (Test-Revoked -Key $Entry.Key)) {
        Restore-Group -Kept $kept -Item $item
        $values.Remove('PermissionGroups')
    }
    if ($values.Count -gt 0) { Set-ItemBack -Noun $Entry.Noun -Item $item -Values $values }
    'done'
}

function Undo-Remove {
    <#
    .SYNOPSIS
    Makes an object again that was removed, with all its values and rights.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $origin = Get-OriginGuid -Guid $Entry.Guid
    $item = Find-PresentItem -Noun $Entry.Noun -Guid $origin
    if ($null -ne $item -and $Entry.Back -ne 'begun') {
        Write-Host -Object '  It is still there.'
        return 'done'
    }
    if (Test-MadeByUs -Entry $Entry) { return 'done' }
    $kept = Get-KeptEntry -Entry $Entry
    if (Test-LacksSubscription -Kept $kept) { return Add-Left -Sentence "$(Get-EntryTitle -Entry $Entry) is made again when the Edge server that sends its mail is subscribed again." }
    if (-not (Start-Undo -Entry $Entry -Action 'Make again')) {
        $script:rollback.Planned[$origin] = $true
        return 'declined'
    }
    Restore-Item -Kept $kept -Number $Entry.Number -IsBegun ($Entry.Back -eq 'begun') -Name $Entry.Name
    'done'
}
`,
  'rollback-rights': `# Rights on connectors, taken back.

function Undo-Grant {
    <#
    .SYNOPSIS
    Removes rights that were granted, as far as they are held and not inherited.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $item = Find-RightHolder -Entry $Entry
    if ($null -eq $item) { return 'done' }
    $held = @(Get-OwnRight -Item $item -User $Entry.User)
    $rights = @($Entry.Right | Where-Object -FilterScript { $held -contains $_ })
    if ($rights.Count -eq 0) {
        Write-Host -Object '  The rights are not there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action "Take $($rights -join ', ') from $($Entry.User)")) { return 'declined' }
    Remove-ADPermission -Identity (Get-DirectoryName -Item $item) -User $Entry.User -ExtendedRights $rights -Confirm:$false -ErrorAction Stop | Out-Null
    Update-Holder -Entry $Entry -Item $item
    'done'
}

function Undo-Revoke {
    <#
    .SYNOPSIS
    Grants rights again that were removed. Where one belonged to a permission group, the group comes back whole.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $item = Find-RightHolder -Entry $Entry
    if ($null -eq $item) { return 'done' }
    $held = @(Get-OwnRight -Item $item -User $Entry.User)
    $rights = @($Entry.Right | Where-Object -FilterScript { $held -notcontains $_ })
    $kept = Get-KeptEntry -Entry $Entry
    if ($rights.Count -eq 0 -and -not (Test-GroupApart -Kept $kept -Item $item)) {
        Write-Host -Object '  The rights are there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action "Grant $($Entry.Right -join ', ') to $($Entry.User) again")) { return 'declined' }
    if (-not (Test-GroupApart -Kept $kept -Item $item)) {
        Add-ADPermission -Identity (Get-DirectoryName -Item $item) -User $Entry.User -ExtendedRights $rights -Confirm:$false -ErrorAction Stop | Out-Null
    } elseif (Test-GroupSetBefore -Entry $Entry) {
        # The change that set the groups is taken back after this one, and brings them back whole.
        Write-Host -Object '  They come back with the permission groups.'
    } else {
        Restore-Group -Kept $kept -Item $item
    }
    Update-Holder -Entry $Entry -Item $item
    'done'
}

function Find-RightHolder {
    <#
    .SYNOPSIS
    The connector whose rights were changed, as Exchange shows it now; nothing where it goes as a whole, or is not there.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if (Test-MadeByUs -Entry $Entry) {
        Write-Host -Object '  They go with the connector.'
        return
    }
    $item = Find-PresentItem -Noun (ConvertTo-EntryObject -Entry $Entry).Noun -Guid $Entry.Guid
    if ($null -eq $item) { Write-Host -Object '  The connector is not there.' }
    $item
}

function Get-OwnRight {
    <#
    .SYNOPSIS
    The rights that somebody is allowed on a connector itself, without those that are inherited.
    .PARAMETER Item
    The connector as Exchange shows it.
    .PARAMETER User
    Whose rights.
    #>
    param($Item, [string]$User)

    Get-Rights -Item $Item -User $User | Where-Object -FilterScript { -not $_.IsDeny -and -not $_.IsInherited } | ForEach-Object -Process { $_.Right }
}

function Update-Holder {
    <#
    .SYNOPSIS
    Forgets what was read of the rights of a connector, and reads the connector again, which shows its groups.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Item
    The connector as Exchange shows it.
    #>
    param($Entry, $Item)

    Clear-Right
    Update-Listing -Noun (ConvertTo-EntryObject -Entry $Entry).Noun -Guid (Get-GuidText -Item $Item) | Out-Null
}

function Test-GroupApart {
    <#
    .SYNOPSIS
    Whether a connector has other permission groups than before: one of which a right is removed is taken apart.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Item
    The connector as Exchange shows it now.
    #>
    param($Kept, $Item)

    $former = Get-KeptValueOf -Kept $Kept -Name 'PermissionGroups'
    $property = $Item.PSObject.Properties['PermissionGroups']
    $former.Count -gt 0 -and $property -and -not (Test-SameValue -Name 'PermissionGroups' -Actual $property.Value -Wanted $former['Value'])
}

function Test-GroupSetBefore {
    <#
    .SYNOPSIS
    Whether an earlier change that is still to be taken back set the permission groups of the same connector.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $earlier = @((Get-History).Entries | Where-Object -FilterScript { $_.Key -eq $Entry.Key -and $_.Number -lt $Entry.Number -and $_.Back -ne 'done' })
    @($earlier | Where-Object -FilterScript { $_.Action -eq 'set' -and $_.Parameter -contains 'PermissionGroups' }).Count -gt 0
}

function Test-Revoked {
    <#
    .SYNOPSIS
    Whether a right on a connector was removed in this round, which may have taken a permission group apart.
    .PARAMETER Key
    The connector, by its id in the design.
    #>
    param([string]$Key)

    @((Get-History).Entries | Where-Object -FilterScript { $_.Key -eq $Key -and $_.Action -eq 'revoke' }).Count -gt 0
}

function Restore-Group {
    <#
    .SYNOPSIS
    Gives a connector its permission groups back that were taken apart: the single rights that came of it go, and come back with
    the groups. What somebody else granted stays.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Item
    The connector as Exchange shows it now.
    #>
    param($Kept, $Item)

    $noun = $Kept.Noun
    Set-ItemBack -Noun $noun -Item $Item -Values @{ PermissionGroups = [string[]]@('None') }
    Clear-Right
    $former = @{}
    foreach ($right in $Kept.Rights) { $former[(Get-RightKey -Right $right)] = $right }
    $single = @(Get-Rights -Item $Item | Where-Object -FilterScript { -not $_.IsInherited -and -not $_.IsDeny -and $former.ContainsKey((Get-RightKey -Right $_)) })
    foreach ($user in @($single | ForEach-Object -Process { $_.User } | Select-Object -Unique)) {
        $rights = @($single | Where-Object -FilterScript { $_.User -eq $user } | ForEach-Object -Process { $_.Right })
        Remove-ADPermission -Identity (Get-DirectoryName -Item $Item) -User $user -ExtendedRights $rights -Confirm:$false -ErrorAction Stop | Out-Null
    }
    $groups = Get-KeptValueOf -Kept $Kept -Name 'PermissionGroups'
    Set-ItemBack -Noun $noun -Item $Item -Values @{ PermissionGroups = ConvertTo-TakenValue -Name 'PermissionGroups' -Value $groups['Value'] }
    Restore-Right -Kept $Kept -Item $Item
}

function Restore-Right {
    <#
    .SYNOPSIS
    Grants or denies again on a connector what the backup has and is not there.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Item
    The connector as Exchange shows it now.
    #>
    param($Kept, $Item)

    if (@($Kept.Rights).Count -eq 0) { return }
    Clear-Right
    $there = @{}
    foreach ($right in @(Get-Rights -Item $Item)) { if (-not $right.IsInherited) { $there[(Get-RightKey -Right $right)] = $true } }
    foreach ($isDeny in $false, $true) {
        $missing = @($Kept.Rights | Where-Object -FilterScript { $_.IsDeny -eq $isDeny -and -not $there.ContainsKey((Get-RightKey -Right $_)) })
        foreach ($user in @($missing | ForEach-Object -Process { $_.User } | Select-Object -Unique)) {
            $own = @($missing | Where-Object -FilterScript { $_.User -eq $user })
            $account = if ("$($own[0].Sid)" -match '^S-1-') { "$($own[0].Sid)" } else { $user }
            $arguments = @{ Identity = Get-DirectoryName -Item $Item; User = $account; ExtendedRights = [string[]]@($own | ForEach-Object -Process { $_.Right }); Confirm = $false; ErrorAction = 'Stop' }
            if ($isDeny) { $arguments['Deny'] = $true }
            Add-ADPermission @arguments | Out-Null
        }
    }
    Clear-Right
}

function Get-RightKey {
    <#
    .SYNOPSIS
    What tells a right of one connector from every other right on it: whose it is, what it allows or denies.
    .PARAMETER Right
    The right.
    #>
    param($Right)

    "$($Right.User)|$($Right.Right)|$($Right.IsDeny)"
}
`,
  'rollback-subscriptions': `# Subscriptions of Edge servers, taken back.

function Undo-Subscribe {
    <#
    .SYNOPSIS
    Ends a subscription on this side. On the Edge server what it brought goes, and what it deleted is made again.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if ($script:run.IsEdge) { return Undo-SubscribeHere -Entry $Entry }
    $subscription = Find-Subscription -Edge $Entry.Name
    if ($null -eq $subscription -or $script:rollback.Known.ContainsKey((Get-GuidText -Item $subscription))) {
        Write-Host -Object '  It is not there.'
        return 'done'
    }
    if (-not (Start-Undo -Entry $Entry -Action 'Remove')) { return 'declined' }
    Remove-EdgeSubscription -Identity "$(Get-PropertyValue -From $subscription -Name 'Name')" -Confirm:$false -ErrorAction Stop | Out-Null
    Clear-Listing -Noun 'EdgeSubscription', 'SendConnector'
    'done'
}

function Undo-Unsubscribe {
    <#
    .SYNOPSIS
    Of a subscription that was ended: what it takes to have it again, which no script can do, and what was lost with it once that is done.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if (Test-SubscribedAgain -Edge $Entry.Name) { return Restore-Source -Entry $Entry }
    $here = if ($script:run.IsEdge) { 'here, which writes a file' } else { "on $($Entry.Name), which writes a file, then here with that file" }
    $sentence = "$($Entry.Name) was subscribed before, and only a person can do that again: run New-EdgeSubscription $here; then start $($script:run.Script) again."
    if (-not $script:run.IsEdge) { return Add-Left -Sentence $sentence }
    # An Edge server does not tell whether it is subscribed.
    Write-Warning -Message "$($Entry.Name) was subscribed before. To have that again, run New-EdgeSubscription here, and import its file in the organization."
    'done'
}

function Test-SubscribedAgain {
    <#
    .SYNOPSIS
    Whether the organization has the subscription of an Edge server; unknown on the Edge server itself.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    -not $script:run.IsEdge -and $null -ne (Find-Subscription -Edge $Edge)
}

function Restore-Source {
    <#
    .SYNOPSIS
    Gives Send connectors their source back that they lost with a subscription, and makes those again that had no other one.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $lost = @($script:rollback.Backup.Objects | Where-Object -FilterScript { $_.Noun -eq 'SendConnector' -and -not $_.IsLater -and (Test-SourceOf -Kept $_ -Edge $Entry.Name) })
    $work = @(foreach ($kept in $lost) {
            $item = Find-PresentItem -Noun 'SendConnector' -Guid $kept.Guid
            if ($null -eq $item -or (Get-FormerValue -Kept $kept -Item $item -Name 'SourceTransportServers').Count -gt 0) { $kept }
        })
    if ($work.Count -eq 0) { return 'done' }
    if (-not (Start-Undo -Entry $Entry -Action "Give $(@($work | ForEach-Object -Process { $_.Name }) -join ', ') its source back")) { return 'declined' }
    foreach ($kept in $work) {
        $item = Find-PresentItem -Noun 'SendConnector' -Guid $kept.Guid
        if ($null -eq $item) { Restore-Item -Kept $kept -Number $Entry.Number -IsBegun ($Entry.Back -eq 'begun') }
        else { Set-ItemBack -Noun 'SendConnector' -Item $item -Values (Get-FormerValue -Kept $kept -Item $item -Name 'SourceTransportServers') }
    }
    'done'
}

function Test-SourceOf {
    <#
    .SYNOPSIS
    Whether an Edge server sends the mail of a connector.
    .PARAMETER Kept
    The connector as the backup has it.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Kept, [string]$Edge)

    $Kept.Values.ContainsKey('SourceTransportServers') -and @($Kept.Values['SourceTransportServers'] | Where-Object -FilterScript { Test-SameServer -First "$_" -Second $Edge }).Count -gt 0
}

function Test-LacksSubscription {
    <#
    .SYNOPSIS
    Whether an Edge server that sends the mail of a connector is no longer subscribed because a script of this place ended that.
    .PARAMETER Kept
    The object as the backup has it.
    #>
    param($Kept)

    foreach ($entry in (Get-History).Entries) {
        if ($entry.Action -eq 'unsubscribe' -and (Test-SourceOf -Kept $Kept -Edge $entry.Name) -and -not (Test-SubscribedAgain -Edge $entry.Name)) { return $true }
    }
    $false
}
`,
  'rollback-values': `# Values of the backup, given back to objects.

function Get-NounCmdlet {
    <#
    .SYNOPSIS
    The cmdlet of a verb, called as the one that reads the sort is called in the version of the server.
    .PARAMETER Verb
    New, Set or Remove.
    .PARAMETER Noun
    Exchange's name of the sort.
    .PARAMETER Server
    The server that the object is on, where each server has its own.
    #>
    param([string]$Verb, [string]$Noun, [string]$Server)

    $here = @($script:objects.Values | Where-Object -FilterScript { $Server -and $_.Noun -eq $Noun -and (Test-SameServer -First $_.Server -Second $Server) })
    $reading = if ($here.Count -gt 0) { $here[0].GetCmdlet } else { @(Get-ReadingCmdlet -Noun $Noun)[0] }
    $reading -replace '^Get-', "$Verb-"
}

function Get-KeptValueOf {
    <#
    .SYNOPSIS
    The value that the backup has behind a parameter, in a table; an empty table where Exchange did not show it.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Name
    The name of the parameter.
    #>
    param($Kept, [string]$Name)

    $shown = if ($script:shownAs.ContainsKey($Name)) { $script:shownAs[$Name] } else { $Name }
    if (-not $Kept.Values.ContainsKey($shown)) { return @{} }
    $value = $Kept.Values[$shown]
    # Exchange shows Custom where rights were granted one by one, and does not take it back.
    if ($Name -eq 'PermissionGroups') { $value = Get-StatedGroup -Value (@($value) -join ', ') }
    @{ Value = $value }
}

function Get-ValueBack {
    <#
    .SYNOPSIS
    Of the parameters that a change set, those whose values are not as before, with the former ones as Set- takes them.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Item
    The object as Exchange shows it now.
    #>
    param($Entry, $Kept, $Item)

    $values = Get-FormerValue -Kept $Kept -Item $Item -Name $Entry.Parameter
    if ($Entry.Parameter -contains 'Name') {
        # Names may have gone round several objects: each gets back the one that it had just before.
        $values.Remove('Name')
        if (-not (Test-SameValue -Name 'Name' -Actual (Get-PropertyValue -From $Item -Name 'Name') -Wanted $Entry.Name)) { $values['Name'] = $Entry.Name }
    }
    foreach ($secret in $script:secrets) {
        $isTouched = $Entry.Parameter -contains $secret
        if (-not $isTouched -and -not $values.Contains('SmartHostAuthMechanism')) { continue }
        if (Test-SignsIn -Kept $Kept) { $values[$secret] = Get-FormerAccount -Kept $Kept }
        elseif ($isTouched -and $Kept.Values.ContainsKey($secret) -and -not $Kept.Values[$secret] -and $null -ne (Get-PropertyValue -From $Item -Name $secret)) {
            $values[$secret] = $null
        }
    }
    $values
}

function Get-FormerValue {
    <#
    .SYNOPSIS
    The former values of parameters, as Set- takes them, where they are not as before.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Item
    The object as Exchange shows it now.
    .PARAMETER Name
    The names of the parameters.
    #>
    param($Kept, $Item, [string[]]$Name)

    $values = [ordered]@{}
    foreach ($one in $Name) {
        if (-not (Test-ReadBack -Name $one)) { continue }
        $former = Get-KeptValueOf -Kept $Kept -Name $one
        $property = Get-Property -Existing $Item -Name $one
        if ($former.Count -eq 0 -or -not $property) { continue }
        if (Test-SameValue -Name $one -Actual $property.Value -Wanted $former['Value']) { continue }
        $taken = ConvertTo-TakenValue -Name $one -Value $former['Value']
        # The nothing that a function returns is not the nothing that a remote command takes.
        if ($null -eq $taken) { $values[$one] = $null } else { $values[$one] = $taken }
    }
    $values
}

function Test-ReadBack {
    <#
    .SYNOPSIS
    Whether a parameter holds a value that the backup can give back: not how a command runs, no account, nothing that only New- takes.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    -not ($script:manner -contains $Name -or $script:secrets -contains $Name -or $script:creationOnly -contains $Name)
}

function Get-UnseenName {
    <#
    .SYNOPSIS
    Of the parameters that a change set, those whose former values nobody can know, since Exchange does not show them.
    .PARAMETER Kept
    The object as the backup has it.
    .PARAMETER Name
    The names of the parameters.
    #>
    param($Kept, [string[]]$Name)

    foreach ($one in $Name) {
        if (-not (Test-ReadBack -Name $one)) { continue }
        if ((Get-KeptValueOf -Kept $Kept -Name $one).Count -eq 0) { $one }
    }
}

function Get-BackText {
    <#
    .SYNOPSIS
    What each value is and becomes again, for the person who is asked.
    .PARAMETER Values
    The former values.
    .PARAMETER Item
    The object as Exchange shows it now.
    #>
    param($Values, $Item)

    foreach ($entry in $Values.GetEnumerator()) {
        if ($script:secrets -contains $entry.Key) {
            if ($null -eq $entry.Value) { "$($entry.Key) to none" } else { "$($entry.Key) to the former account" }
            continue
        }
        $property = Get-Property -Existing $Item -Name $entry.Key
        $now = if ($property) { ConvertTo-TypedText -Value $property.Value } else { '?' }
        "$($entry.Key) from $now to $(ConvertTo-TypedText -Value $entry.Value)"
    }
}

function Set-ItemBack {
    <#
    .SYNOPSIS
    Sets values on an object, found by its GUID.
    .PARAMETER Noun
    Exchange's name of its sort.
    .PARAMETER Item
    The object as Exchange shows it.
    .PARAMETER Values
    The values.
    #>
    param([string]$Noun, $Item, $Values)

    $guid = Get-GuidText -Item $Item
    $arguments = @{ Confirm = $false; ErrorAction = 'Stop' }
    foreach ($entry in $Values.GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    $server = if ($script:identities[$Noun] -eq 'server') { "$(Get-PropertyValue -From $Item -Name 'Name')" } else { '' }
    switch ("$($script:identities[$Noun])") {
        'none' { }
        'server' { $arguments['Identity'] = $server }
        default { $arguments['Identity'] = $guid }
    }
    & (Get-NounCmdlet -Verb 'Set' -Noun $Noun -Server $server) @arguments | Out-Null
    Update-Listing -Noun $Noun -Guid $guid | Out-Null
}
`,
  rollback: `# Taking back what the scripts of a place did: their journal from its end, to the values of the backup.

# What this run has of its work: the backup, its objects by GUID, what was done, what only a person can do.
$script:rollback = $null

# What takes back each action; what changes no setting needs nothing.
$script:undo = @{
    create = 'Undo-Create'; set = 'Undo-Set'; remove = 'Undo-Remove'; grant = 'Undo-Grant'; revoke = 'Undo-Revoke'
    subscribe = 'Undo-Subscribe'; unsubscribe = 'Undo-Unsubscribe'; synchronize = 'Undo-Nothing'
}

function Invoke-Rollback {
    <#
    .SYNOPSIS
    Takes back what the apply scripts of this place did, and returns the exit code. It may be stopped anywhere and started again.
    .PARAMETER StateFolder
    The folder in which the journal lies, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    Start-RunTranscript
    $script:rollback = @{ Backup = $null; ByGuid = @{}; Known = @{}; Planned = @{}; Accounts = @{}; At = 0; Total = 0; Changed = 0; Declined = 0; Left = @() }
    try { Undo-Round -StateFolder $StateFolder } catch {
        Write-Host -Object ''
        $at = if ($script:rollback.At -eq 0) { 'before anything was taken back' } else { "at $($script:rollback.At) of $($script:rollback.Total)" }
        Write-Host -Object "STOPPED $at." -ForegroundColor Red
        Write-Host -Object "  $($_.Exception.Message)"
        Write-Host -Object "  $($script:rollback.Changed) changes were taken back. When the cause is mended, start $($script:run.Script) again: it goes on where it stopped."
        1
    } finally {
        Stop-RunTranscript
    }
}

function Undo-Round {
    <#
    .SYNOPSIS
    Takes back what is left of this round, and returns the exit code.
    .PARAMETER StateFolder
    The folder in which the journal lies, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    $problems = @(Get-PlaceProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' })
    if ($problems.Count -gt 0) {
        Write-Host -Object 'STOPPED before anything was taken back.' -ForegroundColor Red
        foreach ($problem in $problems) { Write-Host -Object "  $($problem.Sentence)" }
        return 1
    }
    Open-State -StateFolder $StateFolder
    $entries = @((Get-History).Entries | Where-Object -FilterScript { $_.Back -ne 'done' })
    if ((Get-History).Entries.Count -eq 0) {
        Write-Host -Object "There is nothing to go back to: no script of this bundle has changed anything on $($script:run.PlaceName)."
        return 0
    }
    Read-RollbackState
    [array]::Reverse($entries)
    $script:rollback.Total = $entries.Count
    Request-FormerAccount -Entry $entries
    foreach ($entry in $entries) { Undo-Entry -Entry $entry }
    Write-Progress -Activity 'Going back' -Completed
    Complete-Rollback
}

function Read-RollbackState {
    <#
    .SYNOPSIS
    Reads the backup, and makes its objects ready to be found.
    #>
    param()

    $backup = Read-Backup
    $script:rollback.Backup = $backup
    foreach ($object in $backup.Objects) { $script:rollback.ByGuid["$($object.Guid)"] = $object }
    foreach ($noun in $backup.Known.Keys) { foreach ($known in $backup.Known[$noun]) { $script:rollback.Known["$($known.Guid)"] = $known } }
}

function Undo-Entry {
    <#
    .SYNOPSIS
    Takes back one change, and writes down that it was.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $script:rollback.At++
    Write-Progress -Activity 'Going back' -Status (Get-EntryTitle -Entry $Entry) -PercentComplete (100 * $script:rollback.At / $script:rollback.Total)
    Write-Host -Object "$($script:rollback.At) of $($script:rollback.Total). $(Get-EntryTitle -Entry $Entry)"
    $outcome = & $script:undo[$Entry.Action] -Entry $Entry
    switch ("$outcome") {
        'done' { if (-not $WhatIfPreference) { Write-BackDone -Number $Entry.Number } }
        'declined' { $script:rollback.Declined++ }
    }
}

function Undo-Nothing {
    <#
    .SYNOPSIS
    Takes back what changed no setting: nothing is to be done.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    Write-Host -Object "  $($Entry.Name): nothing to take back."
    'done'
}

function Complete-Rollback {
    <#
    .SYNOPSIS
    Tells how it ended, closes the round where all of it was taken back, and returns the exit code.
    #>
    param()

    Write-Host -Object ''
    if ($WhatIfPreference) {
        Write-Host -Object "Nothing was changed. Without -WhatIf $($script:rollback.Declined) of $($script:rollback.Total) changes would be taken back; the others need nothing."
        return 0
    }
    Write-Host -Object "$($script:rollback.Changed) changes were taken back."
    foreach ($sentence in $script:rollback.Left) { Write-Warning -Message $sentence }
    $open = @((Get-History).Entries | Where-Object -FilterScript { $_.Back -ne 'done' })
    if ($open.Count -eq 0) {
        Write-RolledBack
        Write-Host -Object "$($script:run.PlaceName) is as it was before. The journal and the backup are kept in $($script:state.Folder)."
        return 0
    }
    Write-Host -Object "$($open.Count) changes are still there. Start $($script:run.Script) again when they can be taken back." -ForegroundColor Red
    1
}

function Start-Undo {
    <#
    .SYNOPSIS
    Asks for consent, and writes down that a change is about to be taken back; returns whether it may be.
    .PARAMETER Entry
    The change, as the journal has it.
    .PARAMETER Action
    What is done to take it back.
    .PARAMETER Title
    The object, where not as the journal calls it.
    .PARAMETER Brought
    The GUIDs of what a subscription brought and that is to go with it.
    #>
    param($Entry, [string]$Action, [string]$Title, [string[]]$Brought)

    if (-not $Title) { $Title = Get-EntryTitle -Entry $Entry }
    if (-not $script:run.Cmdlet.ShouldProcess($Title, $Action)) { return $false }
    Write-BackBegin -Number $Entry.Number -Brought $Brought
    Write-Host -Object "  $Action"
    $script:rollback.Changed++
    $true
}

function Add-Left {
    <#
    .SYNOPSIS
    Keeps what only a person can do, and tells it at once.
    .PARAMETER Sentence
    What it is, and how it is done.
    #>
    param([string]$Sentence)

    $script:rollback.Left += $Sentence
    Write-Host -Object "  $Sentence"
    'left'
}

function Get-EntryTitle {
    <#
    .SYNOPSIS
    What a change was about, as in a sentence.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    if ($Entry.Noun -eq 'EdgeSubscription') { return "$($script:words['EdgeSubscription']) of $($Entry.Name)" }
    Get-Title -Object (ConvertTo-EntryObject -Entry $Entry)
}

function ConvertTo-EntryObject {
    <#
    .SYNOPSIS
    The object that a change was about: of a change of rights, the connector.
    .PARAMETER Entry
    The change, as the journal has it.
    #>
    param($Entry)

    $registered = $script:objects[$Entry.Key]
    $noun = if ($Entry.Noun -eq 'ADPermission' -and $registered) { $registered.Noun } else { $Entry.Noun }
    $server = if ($Entry.Server -or -not $registered) { $Entry.Server } else { $registered.Server }
    [pscustomobject]@{ Noun = $noun; Server = $server; Name = $Entry.Name; Guid = $Entry.Guid; Item = $null; Believed = $null; Wanted = $null }
}
`,
  servers: `# The Exchange servers that the shell knows, compared with those that the design plans with.

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
    if ($shown -notmatch '(\\d+)\\.(\\d+)(?:\\D+(\\d+))?') { return '' }
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
`,
  start: `# What every script of a bundle begins with: an error ends it, and so does a variable or a property that is not there.
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
`,
  'state-folder': `# The folder beside the bundle that keeps the journal and the backup of a place, and the marker by which another copy of the bundle finds it.

# Where the state of this place is kept; nothing before Open-State.
$script:state = $null

function Open-State {
    <#
    .SYNOPSIS
    Finds the folder with the journal and the backup of this place, or says where it will be. Nothing is written.
    .PARAMETER StateFolder
    The folder in which it lies, where that is not the folder of the script.
    #>
    param([string]$StateFolder)

    $name = 'state-' + $script:run.DesignHash.Substring(0, 12) + '-' + $script:run.Stem
    $marker = Get-MarkerPath -Name $name
    $folder = if ($StateFolder) { Get-NamedFolder -StateFolder $StateFolder -Name $name } else { Find-StateFolder -Name $name -Marker $marker }
    $script:state = @{
        Name = $name; Folder = $folder; Marker = $marker
        Journal = [IO.Path]::Combine($folder, 'journal.jsonl'); Backup = [IO.Path]::Combine($folder, 'backup.clixml')
        # What was read of the journal, and what it says so far.
        Lines = $null; History = $null
    }
}

function Get-MarkerPath {
    <#
    .SYNOPSIS
    The file of this machine that says where the state of a place is kept.
    .PARAMETER Name
    The name of its folder.
    #>
    param([string]$Name)

    $root = if ($env:ProgramData) { $env:ProgramData } else { [Environment]::GetFolderPath('CommonApplicationData') }
    [IO.Path]::Combine($root, 'Mailflow Studio', "$Name.json")
}

function Get-NamedFolder {
    <#
    .SYNOPSIS
    The folder of the state where a person said which: the one named, or the one of the right name in it.
    .PARAMETER StateFolder
    What the person said.
    .PARAMETER Name
    The name of the folder of the state.
    #>
    param([string]$StateFolder, [string]$Name)

    $full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($StateFolder).TrimEnd('\\', '/')
    if (Test-SameText -First ([IO.Path]::GetFileName($full)) -Second $Name) { return $full }
    [IO.Path]::Combine($full, $Name)
}

function Find-StateFolder {
    <#
    .SYNOPSIS
    The folder of the state beside the script, or where the marker says; never a guess.
    .PARAMETER Name
    The name of the folder.
    .PARAMETER Marker
    The file of the marker.
    #>
    param([string]$Name, [string]$Marker)

    if (-not $script:run.Path) { throw 'This script has to be started from its file, so that it finds beside it what was done before. Save it, or say with -StateFolder where that is kept.' }
    $beside = [IO.Path]::Combine([IO.Path]::GetDirectoryName([IO.Path]::GetFullPath($script:run.Path)), $Name)
    $marked = Read-Marker -Path $Marker
    $isBeside = [IO.Directory]::Exists($beside)
    if (-not $marked -or (Test-SameText -First $marked -Second $beside)) {
        if ($marked -and -not $isBeside) { throw "What the scripts of this bundle did on $($script:run.PlaceName) was kept in $beside, which is not there any more. Bring that folder back, or say with -StateFolder where it is now." }
        return $beside
    }
    $isMarked = [IO.Directory]::Exists($marked)
    if ($isMarked -and $isBeside) { throw "What the scripts of this bundle did on $($script:run.PlaceName) is kept twice, in $beside and in $marked. Say with -StateFolder which of the two is right." }
    if ($isMarked) { return $marked }
    # A bundle that was moved takes its state with it.
    if ($isBeside) { return $beside }
    throw "What the scripts of this bundle did on $($script:run.PlaceName) was kept in $marked, which is not there any more. Bring that folder back, or say with -StateFolder where it is now."
}

function Read-Marker {
    <#
    .SYNOPSIS
    The folder that the marker names; nothing where there is none.
    .PARAMETER Path
    The file of the marker.
    #>
    param([string]$Path)

    if (-not [IO.File]::Exists($Path)) { return }
    $folder = try { "$((ConvertFrom-PlainJson -Text ([IO.File]::ReadAllText($Path))).folder)" } catch { '' }
    if (-not $folder) { throw "The file $Path, which says where the state of this bundle is kept, cannot be read. Delete it, and say with -StateFolder where the state is." }
    $folder
}

function Save-StateFolder {
    <#
    .SYNOPSIS
    Makes the folder and the marker, and proves that a line can be written. It comes before the first change, and stops with one sentence.
    #>
    param()

    $advice = 'Nothing was changed. Make room and give this account the right to write there, or name another folder with -StateFolder, and start this script again.'
    try {
        [void][IO.Directory]::CreateDirectory($script:state.Folder)
        Save-WholeFile -Path ([IO.Path]::Combine($script:state.Folder, 'writable.txt')) -Text 'This folder keeps what the scripts of the bundle did, and what was there before.'
        Edit-Journal -Line ''
    } catch {
        throw "The journal and the backup cannot be kept in $($script:state.Folder): $($_.Exception.Message) $advice"
    }
    if ((Test-Marked)) { return }
    try {
        [void][IO.Directory]::CreateDirectory([IO.Path]::GetDirectoryName($script:state.Marker))
        Save-WholeFile -Path $script:state.Marker -Text (ConvertTo-PlainJson -Table ([ordered]@{ folder = $script:state.Folder }))
    } catch {
        throw "The file $($script:state.Marker), by which another copy of this bundle finds the journal, cannot be written: $($_.Exception.Message) Nothing was changed. Start this script with an account that may write it."
    }
}

function Test-Marked {
    <#
    .SYNOPSIS
    Whether the marker names the folder of the state already.
    #>
    param()

    $marked = try { Read-Marker -Path $script:state.Marker } catch { '' }
    [string]::Equals("$marked", $script:state.Folder, [StringComparison]::Ordinal)
}

function Save-WholeFile {
    <#
    .SYNOPSIS
    Writes a text file wholly or not at all, and returns when it is on the disk.
    .PARAMETER Path
    The file, which is replaced where it is there.
    .PARAMETER Text
    Its text.
    #>
    param([string]$Path, [string]$Text)

    $temporary = "$Path.new"
    $encoding = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
    $stream = New-Object -TypeName System.IO.FileStream -ArgumentList $temporary, ([IO.FileMode]::Create), ([IO.FileAccess]::Write), ([IO.FileShare]::None)
    try {
        $bytes = $encoding.GetBytes($Text)
        $stream.Write($bytes, 0, $bytes.Length)
        $stream.Flush($true)
    } finally {
        $stream.Dispose()
    }
    if ([IO.File]::Exists($Path)) { [IO.File]::Replace($temporary, $Path, [NullString]::Value) } else { [IO.File]::Move($temporary, $Path) }
}
`,
  steps: `# One step: asking first, written down before and after.

function Invoke-Step {
    <#
    .SYNOPSIS
    Carries out one step of the plan, as far as it is not carried out yet.
    .PARAMETER Step
    The step.
    .PARAMETER Count
    How many steps the script has.
    #>
    param($Step, [int]$Count)

    $title = Get-StepTitle -Step $Step
    Write-Step -Step $Step -Count $Count -Title $title
    $work = Get-Work -Step $Step
    if (-not $work) { return Write-AlreadyRight -Step $Step -Title $title }
    if (-not $WhatIfPreference -and $work.Object -and $work.Action -ne 'create' -and $null -eq $work.Object.Item) {
        return Write-Host -Object "  $title is not there, as its making was declined; this step was left out."
    }
    if (-not (Test-Consent -Work $work)) { return }
    Invoke-Work -Work $work
    Write-Change -Work $work
    if ($work.Action -eq 'subscribe') { Write-SubscriptionAdvice -Step $Step }
}

function Invoke-Work {
    <#
    .SYNOPSIS
    Runs the command of a step: a line in the journal before it, one after it, and then the object is read again.
    .PARAMETER Work
    What is to be done.
    #>
    param($Work)

    $arguments = Get-Argument -Parameter $Work.Arguments
    $guid = if ($Work.Object) { $Work.Object.Guid } else { '' }
    $name = if ($Work.Object) { Get-PresentName -Object $Work.Object } else { '' }
    $user = if ($Work.Rights.Count -gt 0) { "$($arguments['User'])" } else { '' }
    $begun = @{
        Step = $Work.Step; Action = $Work.Action; Object = $Work.Object; Name = $name; Guid = $guid; Parameter = $Work.Arguments; User = $user; Right = $Work.Rights
    }
    $number = Write-Begin @begun
    $cmdlet = $Work.Cmdlet
    try { $output = @(& $cmdlet @arguments) } catch {
        if ($Work.Action -eq 'create') { Complete-Refusal -Number $number -Object $Work.Object }
        if (-not (Test-NothingToEnd -Work $Work -Problem $_)) { throw }
        Write-Host -Object "  $($Work.Title) is not there any more."
        $output = @()
    }
    if ($Work.Action -eq 'synchronize') { Assert-Synchronized -Result $output -Edge $Work.Step.Edge }
    if ($Work.Action -eq 'create') { $guid = Get-NewGuid -Object $Work.Object -Output $output }
    Write-Done -Number $number -Guid $guid
    Update-Object -Work $Work -Guid $guid -Output $output
}

function Get-NewGuid {
    <#
    .SYNOPSIS
    The GUID of an object that was just made: as the command told it, else as it is found by its name; empty where it is not to be seen yet.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Output
    What the command returned.
    #>
    param($Object, $Output)

    $told = @($Output | ForEach-Object -Process { Get-GuidText -Item $_ } | Where-Object -FilterScript { $_ })
    if ($told.Count -gt 0) { return $told[0] }
    Clear-Listing -Noun $Object.Noun
    $found = @(Find-ByName -Object $Object -Name $Object.Name)
    if ($found.Count -eq 1) { return Get-GuidText -Item $found[0] }
    ''
}

function Update-Object {
    <#
    .SYNOPSIS
    Takes in what a command has changed, so that later steps see it.
    .PARAMETER Work
    What was done.
    .PARAMETER Guid
    The GUID of the object.
    .PARAMETER Output
    What the command returned.
    #>
    param($Work, [string]$Guid, $Output)

    $object = $Work.Object
    if ('subscribe', 'unsubscribe' -contains $Work.Action) {
        # A subscription makes and deletes objects of its own.
        Clear-Listing
        return Resolve-Objects
    }
    if (-not $object) { return }
    Clear-Right
    if ($Work.Action -eq 'remove') {
        Remove-FromListing -Noun $object.Noun -Item $object.Item
        $object.Item = $null
        return
    }
    $known = if ($Work.Action -eq 'create') { @($Output | Where-Object -FilterScript { $null -ne $_ }) | Select-Object -First 1 } else { $null }
    $object.Item = Update-Listing -Noun $object.Noun -Guid $Guid -Known $known
    $object.Guid = $Guid
    $object.IsOurs = $true
}
`,
  subscriptions: `# Subscribing Edge servers, ending subscriptions, starting the synchronization.

function Get-SubscriptionWork {
    <#
    .SYNOPSIS
    What a step about the subscription of an Edge server has to do; nothing where that is done.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if ($Step.Verb -eq 'Start') { return Get-SynchronizationWork -Step $Step }
    $title = "The subscription of $($Step.Edge)"
    if ($Step.Verb -eq 'Remove') {
        if (Test-SubscriptionEnded -Step $Step) { return }
        return New-Work -Step $Step -Action 'unsubscribe' -Title $title -What 'Remove' -Arguments $Step.Parameter
    }
    if ($script:run.IsEdge) {
        $file = "$($Step.Parameter['FileName'])"
        if ((Test-EdgeSubscribed -Step $Step) -or [System.IO.File]::Exists($file)) { return }
        $what = "Write $file, delete the Send connectors, accepted domains and remote domains here"
        return New-Work -Step $Step -Action 'subscribe' -Title $title -What $what -Arguments $Step.Parameter
    }
    if (Find-Subscription -Edge $Step.Edge) { return }
    New-Work -Step $Step -Action 'subscribe' -Title $title -What "Create, for the site $($Step.Parameter['Site'])" -Arguments $Step.Parameter
}

function Find-Subscription {
    <#
    .SYNOPSIS
    The subscription of an Edge server; nothing where there is none. That Get-EdgeSubscription shows Name and Site is unverified, so they are read where they are shown.
    .PARAMETER Edge
    The name of the server, with its domain or without.
    #>
    param([string]$Edge)

    @(Get-Listing -Noun 'EdgeSubscription') |
        Where-Object -FilterScript { Test-SameServer -First "$(Get-PropertyValue -From $_ -Name 'Name')" -Second $Edge } |
        Select-Object -First 1
}

function Test-EdgeSubscribed {
    <#
    .SYNOPSIS
    Whether an Edge server is subscribed, as far as this side can tell. Whether Get-EdgeSubscription tells anything on an Edge server
    is unverified, so that there the journal counts first.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if (-not $script:run.IsEdge) { return [bool](Find-Subscription -Edge $Step.Edge) }
    $former = @(Get-OwnEntry -Key $Step.Key -Action 'subscribe', 'unsubscribe' | Where-Object -FilterScript { $_.IsDone })
    # A rollback that was stopped has ended it, or was about to.
    if ($former.Count -gt 0) { return $former[-1].Action -eq 'subscribe' -and $former[-1].Back -eq '' }
    try { if (Find-Subscription -Edge $Step.Edge) { return $true } } catch { $null = $_ }
    $false
}

function Test-SubscriptionEnded {
    <#
    .SYNOPSIS
    Whether nothing is left to end. An Edge server whose journal does not know, and that shows no subscription, may have one nevertheless.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if (-not $script:run.IsEdge) { return -not (Find-Subscription -Edge $Step.Edge) }
    $former = @(Get-OwnEntry -Key $Step.Key -Action 'subscribe', 'unsubscribe' | Where-Object -FilterScript { $_.IsDone })
    $former.Count -gt 0 -and $former[-1].Action -eq 'unsubscribe' -and $former[-1].Back -eq ''
}

function Test-NothingToEnd {
    <#
    .SYNOPSIS
    Whether a command failed since there is no subscription to be ended, as after a run that was stopped.
    .PARAMETER Work
    What was to be done.
    .PARAMETER Problem
    The error.
    #>
    param($Work, $Problem)

    if ($Work.Action -ne 'unsubscribe') { return $false }
    "$($Problem.CategoryInfo.Category)" -eq 'ObjectNotFound' -or "$($Problem.FullyQualifiedErrorId)" -match 'NotFoundException'
}

function Get-FileProblem {
    <#
    .SYNOPSIS
    On an Edge server: warns of a subscription file which is there already and cannot be imported any more, as it is good for 24 hours.
    #>
    param()

    if (-not $script:run.IsEdge) { return }
    foreach ($step in @($script:steps | Where-Object -FilterScript { $_.Cmdlet -eq 'New-EdgeSubscription' })) {
        $file = "$($step.Parameter['FileName'])"
        if (-not [System.IO.File]::Exists($file) -or (Test-EdgeSubscribed -Step $step)) { continue }
        if ([System.IO.File]::GetLastWriteTimeUtc($file).AddHours(24) -gt [DateTime]::UtcNow) { continue }
        $next = "Delete it, and start this script again, unless Get-EdgeSubscription in the organization names $($step.Edge) already."
        New-Problem -Kind 'subscription' -Key $step.Key -Severity 'warning' -Sentence "$file is older than 24 hours and cannot be imported any more. $next"
    }
}

function Read-SubscriptionFile {
    <#
    .SYNOPSIS
    The bytes of a subscription file; called only when they are needed, so that the file may be deleted afterwards.
    .PARAMETER Path
    The file.
    #>
    param([string]$Path)

    if (-not [System.IO.File]::Exists($Path)) {
        throw "There is no file $Path on this machine: start the script of the Edge server, which writes it there, and copy it from the Edge server to this path."
    }
    , [System.IO.File]::ReadAllBytes($Path)
}

function Get-SynchronizationWork {
    <#
    .SYNOPSIS
    The synchronization with an Edge server; nothing where it was done after everything else.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $last = 0
    foreach ($entry in @((Get-History).Entries)) {
        if ($entry.IsDone -and $entry.Back -ne 'done' -and -not ($entry.Action -eq 'synchronize' -and $entry.Key -ne $Step.Key)) { $last = $entry }
    }
    if ($last -and $last.Action -eq 'synchronize') { return }
    New-Work -Step $Step -Action 'synchronize' -Title "Synchronization with $($Step.Edge)" -What 'Start' -Arguments $Step.Parameter
}

function Assert-Synchronized {
    <#
    .SYNOPSIS
    Stops where a synchronization did not succeed. That its results show Result is unverified, so it is read where it is shown.
    .PARAMETER Result
    What Start-EdgeSynchronization returned.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Result, [string]$Edge)

    $told = @($Result | ForEach-Object -Process { "$(Get-PropertyValue -From $_ -Name 'Result')" } | Where-Object -FilterScript { $_ })
    $failed = @($told | Where-Object -FilterScript { $_ -ne 'Success' })
    if ($failed.Count -gt 0) {
        throw "The synchronization with $Edge failed: $($failed -join ', '). See that this server reaches $Edge by its name on port 50636, and that the subscription file was imported within 24 hours; then start this script again."
    }
    if ($told.Count -eq 0) { Write-Warning -Message "Start-EdgeSynchronization did not say whether it succeeded: look with Test-EdgeSynchronization." }
}

function Write-SubscriptionAdvice {
    <#
    .SYNOPSIS
    What a person has to do after a subscription file was written or read.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if ($script:run.IsEdge) {
        Write-Host -Object '  Copy the file to the same path where the script of the organization is started, and start that one within 24 hours.'
        return Write-Warning -Message "$($Step.Parameter['FileName']) holds credentials: delete it on both sides when the organization has read it."
    }
    Write-Warning -Message 'The subscription file holds credentials: delete it here and on the Edge server.'
}
`,
  transcript: `# What the script says, kept in a file beside it.

$script:hasTranscript = $false

function Start-RunTranscript {
    <#
    .SYNOPSIS
    Begins a transcript beside the script. Under -WhatIf none is written, and where it cannot be written the script goes on without.
    #>
    param()

    $script:hasTranscript = $false
    if ($WhatIfPreference -or -not $script:run.Path) { return }
    $time = [DateTime]::Now.ToString('yyyyMMdd-HHmmss', [Globalization.CultureInfo]::InvariantCulture)
    $file = ($script:run.Path -replace '\\.ps1$', '') + "-$time.txt"
    try {
        Start-Transcript -LiteralPath $file -Confirm:$false -WhatIf:$false -ErrorAction Stop | Out-Null
        $script:hasTranscript = $true
    } catch {
        Write-Host -Object "What this script says is not kept in a file: $($_.Exception.Message)"
    }
}

function Stop-RunTranscript {
    <#
    .SYNOPSIS
    Ends the transcript, where one was begun.
    #>
    param()

    if (-not $script:hasTranscript) { return }
    $script:hasTranscript = $false
    try { Stop-Transcript -ErrorAction Stop | Out-Null } catch { Write-Verbose -Message $_.Exception.Message }
}
`,
  'verify-report': `# What verify found, for people and for machines.

function Write-VerifiedObject {
    <#
    .SYNOPSIS
    Tells of one object: how much of it is as designed, and a line for each difference.
    .PARAMETER Row
    What was compared of it.
    #>
    param($Row)

    $differences = @($Row.Differences)
    if ($differences.Count -eq 0) { return Write-Host -Object "  as designed  $($Row.Title) ($(Get-CountText -Count $Row.Compared -One 'value' -Many 'values'))" }
    Write-Host -Object "  DIFFERS      $($Row.Title)" -ForegroundColor Red
    foreach ($one in $differences) {
        if (-not $one.Property) { Write-Host -Object "    $($one.Sentence)" -ForegroundColor Red; continue }
        $found = Get-ReportText -Name $one.Property -Value $one.Now
        $designed = Get-ReportText -Name $one.Property -Value $one.Wanted
        Write-Host -Object "    $($one.Property.PadRight(36)) designed: $designed   found: $found" -ForegroundColor Red
    }
}

function Get-ReportText {
    <#
    .SYNOPSIS
    A value in one line, in the form that is compared.
    .PARAMETER Name
    The name of the property.
    .PARAMETER Value
    The value.
    #>
    param([string]$Name, $Value)

    $text = @(if ($null -ne $Value) { Get-ReportPart -Name $Name -Value $Value }) -join ', '
    if ($text -eq '') { return '(nothing)' }
    $text -replace '[\\r\\n]+', ' '
}

function Write-NotCompared {
    <#
    .SYNOPSIS
    Tells which parameters nobody could compare, each once with the number of objects.
    .PARAMETER Row
    What was compared of each object.
    #>
    param($Row)

    $names = @($Row | ForEach-Object -Process { $_.NotCompared } | Where-Object -FilterScript { $_ } | Group-Object | Sort-Object -Property Name)
    if ($names.Count -eq 0) { return }
    Write-Host -Object ''
    foreach ($name in $names) {
        Write-Host -Object "  Not compared: $($name.Name) of $(Get-CountText -Count $name.Count -One 'object' -Many 'objects'), since $(Get-NotComparedText -Name $name.Name)."
    }
}

function Get-NotComparedText {
    <#
    .SYNOPSIS
    Why a parameter is not compared, as the end of a sentence.
    .PARAMETER Name
    The name of the parameter.
    #>
    param([string]$Name)

    if ($Name -eq 'Usage') { return 'Exchange does not store it; what it stands for shows in the other values' }
    if ($script:secrets -contains $Name) { return 'an account cannot be read back' }
    if ($Name -eq 'EdgeSubscription') { return 'this shell has no Get-EdgeSubscription' }
    'Exchange does not show it'
}

function Get-VerifyReport {
    <#
    .SYNOPSIS
    What verify found, for machines.
    .PARAMETER Found
    What was compared.
    .PARAMETER IsAsDesigned
    Whether nothing differs.
    #>
    param($Found, [bool]$IsAsDesigned)

    $report = Get-ReportHead
    $report['isAsDesigned'] = $IsAsDesigned
    $report['objects'] = @(foreach ($row in $Found.Objects) {
        [ordered]@{ key = $row.Object.Key; noun = $row.Object.Noun; server = $row.Object.Server; name = $row.Object.Name; compared = $row.Compared; differences = @($row.Differences).Count }
    })
    $report['differences'] = @(
        foreach ($row in $Found.Objects) { foreach ($one in $row.Differences) { if ($one) { Get-DifferenceReport -Problem $one -Object $row.Object } } }
        foreach ($one in $Found.Problems) { if ($one) { Get-DifferenceReport -Problem $one -Object (Get-ReportedObject -Problem $one) } }
    )
    $report['extras'] = @(foreach ($extra in $Found.Extras) {
        [ordered]@{ noun = $extra.Noun; server = $extra.Server; name = $extra.Name; conflicts = [bool]$extra.Problem; sentence = if ($extra.Problem) { $extra.Problem.Sentence } else { "$($extra.Title) is not in the design." } }
    })
    $report['notCompared'] = @(foreach ($row in $Found.Objects) {
        foreach ($name in $row.NotCompared) { [ordered]@{ key = $row.Object.Key; property = $name; why = Get-NotComparedText -Name $name } }
    })
    $report
}

function Get-ReportedObject {
    <#
    .SYNOPSIS
    The object of the script that a problem is about; nothing where it is about none of them.
    .PARAMETER Problem
    The problem.
    #>
    param($Problem)

    if ($Problem.Key -and $script:objects.Contains($Problem.Key)) { $script:objects[$Problem.Key] }
}

function Get-DifferenceReport {
    <#
    .SYNOPSIS
    One difference, for machines.
    .PARAMETER Problem
    The difference.
    .PARAMETER Object
    What differs; nothing where the script knows no such object.
    #>
    param($Problem, $Object)

    $row = [ordered]@{ kind = $Problem.Kind; key = $Problem.Key }
    foreach ($name in 'noun', 'server', 'name') { $row[$name] = "$(Get-PropertyValue -From $Object -Name $name)" }
    $row['property'] = $Problem.Property
    foreach ($name in 'wanted', 'now') { Add-ReportValue -Report $row -As $name -Name $Problem.Property -Value $Problem.$name }
    $row['sentence'] = $Problem.Sentence
    $row
}
`,
  'verify-subscriptions': `# Whether the organization has the Edge subscriptions of the design, and no others of its Edge servers.

function Get-VerifiedSubscription {
    <#
    .SYNOPSIS
    The subscriptions of the design, and those that an Edge server of it has without the design, as rows like those of objects.
    #>
    param()

    $wanted = @($script:edges | Where-Object -FilterScript { $_.Site -ne '' })
    if (-not (Test-ShowingSubscriptions)) {
        foreach ($edge in $wanted) { New-SubscriptionRow -Edge $edge -NotCompared 'EdgeSubscription' }
        return
    }
    foreach ($edge in $script:edges) {
        $item = Find-Subscription -Edge $edge.Name
        if ($edge.Site -eq '') { if ($item) { Get-UnwantedSubscription -Edge $edge -Item $item }; continue }
        if (-not $item) {
            $missing = New-Problem -Kind 'missing' -Key $edge.Key -Sentence "The subscription of $($edge.Name) does not exist."
            New-SubscriptionRow -Edge $edge -Difference $missing
            continue
        }
        Get-ShownSubscription -Edge $edge -Item $item
    }
}

function Test-ShowingSubscriptions {
    <#
    .SYNOPSIS
    Whether this shell shows subscriptions: whoever may not run Get-EdgeSubscription does not have it.
    #>
    param()

    $script:edges.Count -gt 0 -and [bool](Get-Command -Name 'Get-EdgeSubscription' -ErrorAction SilentlyContinue)
}

function Get-ShownSubscription {
    <#
    .SYNOPSIS
    The row of a subscription that exists. That Exchange shows its site is unverified, so that it is compared where it is shown.
    .PARAMETER Edge
    The Edge server of the design.
    .PARAMETER Item
    The subscription as Exchange shows it.
    #>
    param($Edge, $Item)

    $site = Get-SubscribedSite -Item $Item
    if ($site -eq '') { return New-SubscriptionRow -Edge $Edge -Compared 1 -NotCompared 'Site' }
    if (Test-SameText -First $site -Second $Edge.Site) { return New-SubscriptionRow -Edge $Edge -Compared 2 }
    $sentence = "The subscription of $($Edge.Name): Site is $(ConvertTo-TypedText -Value $site), designed is $(ConvertTo-TypedText -Value $Edge.Site)."
    New-SubscriptionRow -Edge $Edge -Compared 2 -Difference (New-Problem -Kind 'difference' -Key $Edge.Key -Property 'Site' -Now $site -Wanted $Edge.Site -Sentence $sentence)
}

function Get-UnwantedSubscription {
    <#
    .SYNOPSIS
    The row of a subscription that the design does not have, though it has the Edge server.
    .PARAMETER Edge
    The Edge server of the design.
    .PARAMETER Item
    The subscription as Exchange shows it.
    #>
    param($Edge, $Item)

    $site = Get-SubscribedSite -Item $Item
    $where = if ($site -eq '') { '' } else { " to the site $(ConvertTo-TypedText -Value $site)" }
    $sentence = "$($Edge.Name) is subscribed$where, which the design does not have: end the subscription, or draw it in the design."
    New-SubscriptionRow -Edge $Edge -Compared 1 -Difference (New-Problem -Kind 'extra' -Key $Edge.Key -Now $site -Sentence $sentence)
}

function Get-ExtraSubscription {
    <#
    .SYNOPSIS
    The subscriptions of Edge servers that the design does not have, where it has any Edge server. They do no harm to what is designed.
    #>
    param()

    if (-not (Test-ShowingSubscriptions)) { return }
    foreach ($item in @(Get-Listing -Noun 'EdgeSubscription')) {
        $name = "$(Get-PropertyValue -From $item -Name 'Name')"
        if (@($script:edges | Where-Object -FilterScript { Test-SameServer -First $_.Name -Second $name }).Count -gt 0) { continue }
        [pscustomobject]@{ Noun = 'EdgeSubscription'; Server = ''; Name = $name; Title = "The subscription of $name"; Problem = $null }
    }
}

function Get-SubscribedSite {
    <#
    .SYNOPSIS
    The name of the site of a subscription, which Exchange may show with the path to it; empty where it shows none.
    .PARAMETER Item
    The subscription as Exchange shows it.
    #>
    param($Item)

    "$(Get-PropertyValue -From $Item -Name 'Site')".Split('/')[-1]
}

function New-SubscriptionRow {
    <#
    .SYNOPSIS
    What verify tells of one subscription.
    .PARAMETER Edge
    The Edge server of the design.
    .PARAMETER Compared
    How many values were compared.
    .PARAMETER Difference
    What differs.
    .PARAMETER NotCompared
    What could not be compared.
    #>
    param($Edge, [int]$Compared, $Difference, [string]$NotCompared)

    [pscustomobject]@{
        Object = [pscustomobject]@{ Key = $Edge.Key; Noun = 'EdgeSubscription'; Server = ''; Name = $Edge.Name }
        Title = "The subscription of $($Edge.Name)"; Compared = $Compared
        Differences = @($Difference | Where-Object -FilterScript { $_ }); NotCompared = @($NotCompared | Where-Object -FilterScript { $_ })
    }
}
`,
  verify: `# After the change, and at any time: whether everything is as designed, object by object and property by property. Nothing is changed.

function Invoke-Verify {
    <#
    .SYNOPSIS
    Compares all that the design has in this place with what Exchange shows, and tells every difference. Returns the exit code: 1
    where anything differs or cannot be read.
    .PARAMETER Json
    The file for machines; empty for none.
    #>
    param([string]$Json)

    Write-Heading -What 'Verify'
    $found = Get-Verification
    foreach ($row in $found.Objects) { Write-VerifiedObject -Row $row }
    Write-Problem -Problem $found.Problems
    foreach ($extra in $found.Extras) { Write-Host -Object "  Not in the design: $($extra.Title)." }
    $count = $found.Problems.Count + @($found.Objects | ForEach-Object -Process { $_.Differences }).Count
    $compared = Get-CountText -Count $found.Objects.Count -One 'object' -Many 'objects'
    Write-NotCompared -Row $found.Objects
    if ($count -eq 0) { Write-Host -Object "$compared compared: everything is as designed." }
    else { Write-Host -Object "$compared compared: $(Get-CountText -Count $count -One 'difference' -Many 'differences')." -ForegroundColor Red }
    if ($Json) { Save-Report -Path $Json -Report (Get-VerifyReport -Found $found -IsAsDesigned ($count -eq 0)) }
    if ($count -gt 0) { return 1 }
    0
}

function Get-Verification {
    <#
    .SYNOPSIS
    All that was compared: Objects with their differences, Problems beside them, Extras that the design does not know.
    #>
    param()

    $found = @{ Objects = @(); Problems = @(Get-PlaceProblem | Where-Object -FilterScript { $_.Severity -eq 'stop' }); Extras = @() }
    if (@($found.Problems | Where-Object -FilterScript { 'shell', 'cmdlet', 'machine' -contains $_.Kind }).Count -gt 0) { return $found }
    try {
        Open-NoState
        Resolve-Objects
        $found.Objects = @(foreach ($object in @($script:objects.Values)) { if ($null -ne $object.Wanted) { Get-VerifiedObject -Object $object } })
        $found.Objects += @(Get-VerifiedSubscription)
        $found.Extras = @(Get-ExtraConnector) + @(Get-ExtraSubscription)
        $found.Problems += @($found.Extras | Where-Object -FilterScript { $_.Problem } | ForEach-Object -Process { $_.Problem })
    } catch {
        $found.Problems += New-Problem -Kind 'read' -Sentence "What exists could not be read ($($_.Exception.Message)). Mend that and start $($script:run.Script) again."
    }
    $found
}

function Get-VerifiedObject {
    <#
    .SYNOPSIS
    One object with the number of values that were compared, those that differ, and those that could not be compared.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $row = [pscustomobject]@{ Object = $Object; Title = Get-Title -Object $Object; Compared = 0; Differences = @(); NotCompared = @() }
    if ($null -eq $Object.Item) {
        $row.Differences = @(New-Problem -Kind 'missing' -Key $Object.Key -Sentence "$($row.Title) does not exist.")
        return $row
    }
    $names = @($Object.Wanted.Keys | Where-Object -FilterScript { (Test-Comparable -Name $_) -or $script:sameBy[$Object.Noun] -eq $_ })
    $row.Differences = @(Get-NameDifference -Object $Object)
    foreach ($name in $names) {
        $property = Get-Property -Existing $Object.Item -Name $name
        if (-not $property) { $row.NotCompared += $name; continue }
        $row.Compared++
        if (Test-SameValue -Name $name -Actual $property.Value -Wanted $Object.Wanted[$name]) { continue }
        $row.Differences += Get-ValueDifference -Object $Object -Name $name -Now $property.Value
    }
    $row.NotCompared += @(Get-NeverShown -Object $Object)
    if ($script:holders -contains $Object.Noun) {
        $row.Compared += $Object.WantedRights.Count
        $row.Differences += @(Get-RightDifference -Object $Object)
    }
    $row
}

function Get-NameDifference {
    <#
    .SYNOPSIS
    The difference that an object is called otherwise, in its case at least.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if (-not (Test-Named -Object $Object)) { return }
    $now = "$(Get-PropertyValue -From $Object.Item -Name 'Name')"
    if ([string]::Equals($now, $Object.Name, [StringComparison]::Ordinal)) { return }
    New-Problem -Kind 'difference' -Key $Object.Key -Property 'Name' -Now $now -Wanted $Object.Name -Sentence "$(Get-Title -Object $Object): Name is '$now', designed is '$($Object.Name)'."
}

function Get-ValueDifference {
    <#
    .SYNOPSIS
    The difference of one property.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the parameter.
    .PARAMETER Now
    What Exchange shows.
    #>
    param($Object, [string]$Name, $Now)

    $wanted = $Object.Wanted[$Name]
    New-Problem -Kind 'difference' -Key $Object.Key -Property $Name -Now $Now -Wanted $wanted -Sentence "$(Get-Title -Object $Object): $Name is $(ConvertTo-TypedText -Value $Now), designed is $(ConvertTo-TypedText -Value $wanted)."
}

function Get-NeverShown {
    <#
    .SYNOPSIS
    What Exchange does not store, or never shows, of an object as it is designed.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ('SendConnector', 'ReceiveConnector' -notcontains $Object.Noun) { return }
    'Usage'
    $mechanism = "$(Get-PropertyValue -From $Object.Item -Name 'SmartHostAuthMechanism')"
    if ($mechanism.StartsWith('BasicAuth', [StringComparison]::OrdinalIgnoreCase)) { 'AuthenticationCredential' }
}
`,
  work: `# What a step has to do: nothing where it is done already.

function New-Work {
    <#
    .SYNOPSIS
    What is to be done for a step.
    .PARAMETER Step
    The step.
    .PARAMETER Action
    As the journal calls it: create, set, remove, grant, revoke, subscribe, unsubscribe or synchronize.
    .PARAMETER Title
    What is changed.
    .PARAMETER What
    What happens to it.
    .PARAMETER Arguments
    The parameters of the command; a script block stands for what is asked for or read when it is needed.
    .PARAMETER Object
    The object of the design, where it is about one.
    .PARAMETER User
    Whose rights change.
    .PARAMETER Rights
    The rights that change.
    #>
    param($Step, [string]$Action, [string]$Title, [string]$What, $Arguments, $Object = $null, $User = '', [string[]]$Rights = @())

    [pscustomobject]@{
        Step = $Step; Action = $Action; Title = $Title; What = $What; Cmdlet = $Step.Cmdlet; Arguments = $Arguments; Object = $Object
        User = $User; Rights = @($Rights)
    }
}

function Get-Work {
    <#
    .SYNOPSIS
    What a step has to do now; nothing where all that it states is there.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if ($Step.Noun -eq 'EdgeSubscription' -or $Step.Noun -eq 'EdgeSynchronization') { return Get-SubscriptionWork -Step $Step }
    if ($script:identities[$Step.Noun] -eq 'holder') { return Get-RightWork -Step $Step }
    $object = $script:objects[$Step.Key]
    if (-not $object) { throw "Step $($Step.Number) of $($Step.Script) is about $($Step.Key), which the script does not describe. Write the bundle again." }
    switch ($Step.Verb) {
        'Remove' { return Get-RemovalWork -Step $Step -Object $object }
        'New' { if ($null -eq $object.Item) { return Get-CreationWork -Step $Step -Object $object } }
    }
    Get-SettingWork -Step $Step -Object $object
}

function Get-CreationWork {
    <#
    .SYNOPSIS
    The making of an object that is not there.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $told = @(Get-StatedText -Parameter $Step.Parameter) -join '; '
    New-Work -Step $Step -Action 'create' -Title (Get-Title -Object $Object) -What "Create with $told" -Arguments $Step.Parameter -Object $Object
}

function Get-SettingWork {
    <#
    .SYNOPSIS
    The setting of what differs; nothing where nothing does. The last step of an object also sets what no step states, where that is
    neither as believed nor as wanted: the judgement has let it pass since it is ours or taken over.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $given = @(Get-GivenName -Object $Object)
    $different = Get-Difference -Existing $Object.Item -Values $Step.Parameter -IsGiven $given
    # A way of signing in that changes needs its account.
    if ($different.Contains('SmartHostAuthMechanism')) {
        foreach ($secret in $script:secrets) { if ($Step.Parameter.Contains($secret)) { $different[$secret] = $Step.Parameter[$secret] } }
    }
    # Of an object that is only found again, what cannot be read back is no reason to set it.
    $seen = @($different.Keys | Where-Object -FilterScript { Get-Property -Existing $Object.Item -Name $_ })
    if ($Step.Verb -eq 'New' -and $seen.Count -eq 0) { $different.Clear() }
    $rest = Get-RestValue -Step $Step -Object $Object
    foreach ($entry in $rest.GetEnumerator()) { $different[$entry.Key] = $entry.Value }
    if ($different.Count -eq 0) { return }
    $arguments = [ordered]@{}
    foreach ($entry in (Get-IdentityArgument -Step $Step -Object $Object).GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    foreach ($entry in $different.GetEnumerator()) { $arguments[$entry.Key] = $entry.Value }
    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    $what = 'Set ' + (@(Get-ChangeText -Existing $Object.Item -Different $different) -join '; ')
    $work = New-Work -Step $Step -Action 'set' -Title $title -What $what -Arguments $arguments -Object $Object
    if ($Step.Verb -eq 'New') { $work.Cmdlet = Get-SettingCmdlet -Object $Object }
    $work
}

function Get-SettingCmdlet {
    <#
    .SYNOPSIS
    The cmdlet that sets an object.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $Object.GetCmdlet -replace '^Get-', 'Set-'
}

function Get-IdentityArgument {
    <#
    .SYNOPSIS
    How a command is told which object it is about: by its GUID, which no name can lead astray; of a server by its name.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $identity = $script:identities[$Object.Noun]
    if ($identity -eq 'none') { return @{} }
    if ($identity -eq 'server') { return @{ Identity = "$($Step.Parameter['Identity'])" } }
    if ($Object.Guid) { return @{ Identity = $Object.Guid } }
    @{ Identity = "$(Get-PropertyValue -From $Object.Item -Name 'Identity')" }
}

function Get-GivenName {
    <#
    .SYNOPSIS
    The parameters that the journal says this object was given, so that those which cannot be read back are not given again.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    if ($null -eq $Object.Item -or -not $Object.IsOurs) { return }
    foreach ($entry in @(Get-OwnEntry -Key $Object.Key -Action 'create', 'set')) {
        # What was made has all that it was made with, also where the script ended before it could say so.
        if ($entry.IsDone -or $entry.Action -eq 'create') { $entry.Parameter }
    }
}

function Get-RestValue {
    <#
    .SYNOPSIS
    What no step of an object states, and what is neither as believed nor as wanted: for its last step to set.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    $rest = [ordered]@{}
    $own = @(Get-ObjectStep -Key $Object.Key | Where-Object -FilterScript { 'New', 'Set' -contains $_.Verb })
    if ($null -eq $Object.Item -or $null -eq $Object.Wanted -or $own[-1] -ne $Step) { return $rest }
    foreach ($entry in (Get-Difference -Existing $Object.Item -Values $Object.Wanted).GetEnumerator()) {
        $name = $entry.Key
        $isStated = @($own | Where-Object -FilterScript { $_.Parameter.Contains($name) }).Count -gt 0
        if ($isStated -or ($null -ne $Object.Believed -and -not $Object.Believed.Contains($name))) { continue }
        $property = Get-Property -Existing $Object.Item -Name $name
        if ($property -and -not (Test-Known -Object $Object -Name $name -Now $property.Value)) { $rest[$name] = $entry.Value }
    }
    $isNamed = @($own | Where-Object -FilterScript { $_.Parameter.Contains('Name') -and $_.Verb -eq 'Set' }).Count -gt 0
    if (-not $isNamed -and -not (Test-NameKnown -Object $Object -Name (Get-PresentName -Object $Object))) { $rest['Name'] = $Object.Name }
    $rest
}

function Get-RemovalWork {
    <#
    .SYNOPSIS
    The removal of an object that is there.
    .PARAMETER Step
    The step.
    .PARAMETER Object
    The object of the design.
    #>
    param($Step, $Object)

    if ($null -eq $Object.Item) { return }
    $title = Get-Title -Object $Object -Name (Get-PresentName -Object $Object)
    New-Work -Step $Step -Action 'remove' -Title $title -What 'Remove' -Arguments (Get-IdentityArgument -Step $Step -Object $Object) -Object $Object
}
`,
}
