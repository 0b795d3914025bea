namespace IamCompliance.Assessment.Mutating;

/// <summary>Lists what becomes of a mutant.</summary>
public enum MutantFate
{
    /// <summary>A case fails with it, as it should.</summary>
    Noticed,

    /// <summary>Every case passes with it: the cases do not prove what they seem to.</summary>
    Survived,

    /// <summary>Every case passes with it, and the author says why none could fail.</summary>
    Equivalent,
}
