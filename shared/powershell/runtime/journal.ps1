# The journal of a place: a line before each change and one after it, on the disk before the script goes on.

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
