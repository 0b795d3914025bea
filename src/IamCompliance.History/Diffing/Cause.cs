namespace IamCompliance.History.Diffing;

/// <summary>Says what a change comes from.</summary>
public enum Cause
{
    /// <summary>The account: the same control judged another state.</summary>
    Account,

    /// <summary>The control: it, or its parameter values, are not those of before, or it was assessed in one of the two only. The account
    /// may have changed too.</summary>
    Control,
}
