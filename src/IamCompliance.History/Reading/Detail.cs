namespace IamCompliance.History.Reading;

/// <summary>Says how much of a package is wanted.</summary>
public enum Detail
{
    /// <summary>Every subject, as comparing two packages needs it.</summary>
    Everything,

    /// <summary>Controls, waivers and attestations; of subjects none.</summary>
    Controls,
}
