namespace IamCompliance.Evidence.Model;

/// <summary>Says why a run has nothing to say about a requirement.</summary>
internal enum RequirementGap
{
    /// <summary>No control tests it yet, or the one that does is excluded.</summary>
    Uncovered,

    /// <summary>A filter kept its controls out of the run.</summary>
    NotAssessed,

    /// <summary>AWS answers for it.</summary>
    Inherited,
}
