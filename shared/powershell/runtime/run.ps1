# What the functions know of the script that they run in.

# The script's own $PSCmdlet, which asks for consent.
$script:run = $null
# The number of the step that runs, 0 before the first.
$script:step = 0
$script:inOrganization = $false
# Where the script is to be started, as the end of a sentence.
$script:place = ''
# Parameters that the cmdlets do not take in this place, though the properties are shown.
$script:notTaken = @()

function Initialize-Run {
    <#
    .SYNOPSIS
    Tells the functions which script they run in; it comes before every other call.
    .PARAMETER Cmdlet
    The script's own $PSCmdlet.
    .PARAMETER Path
    Where the script is kept, beside which the way back is written; empty where it is kept nowhere.
    .PARAMETER Place
    Where the script is to be started, as the end of a sentence.
    .PARAMETER InOrganization
    Whether it runs in the shell of the organization, and not in that of an Edge server.
    .PARAMETER NotTaken
    Parameters that the cmdlets do not take there.
    #>
    param($Cmdlet, [string]$Path, [string]$Place, [bool]$InOrganization, [string[]]$NotTaken)

    $script:run = $Cmdlet
    $script:step = 0
    $script:place = $Place
    $script:inOrganization = $InOrganization
    $script:notTaken = @($NotTaken)
    $script:wayBackFile = if ($Path) { $Path -replace '\.ps1$', '-way-back.txt' } else { '' }
}
