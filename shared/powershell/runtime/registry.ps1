# What a script says of itself before it does anything: where it belongs, which objects its place has, and which steps there are.

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
