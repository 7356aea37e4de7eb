# What stands against a run, as one list for people.

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
