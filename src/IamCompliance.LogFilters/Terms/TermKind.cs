namespace IamCompliance.LogFilters.Terms;

internal enum TermKind
{
    Required,

    /// <summary>After a question mark.</summary>
    Optional,

    /// <summary>After a minus sign.</summary>
    Excluded,
}
