namespace IamCompliance.Policies.Grants;

/// <summary>A statement as it counts for one question.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Layer">The layer it grants in; a denial counts for all.</param>
/// <param name="IsGrant">Whether it is on the side that is asked for; otherwise it takes away.</param>
/// <param name="Keys">The context keys that its conditions depend on, without those of declared exceptions.</param>
internal sealed record Weighed(GrantStatement Statement, int Layer, bool IsGrant, IReadOnlyList<string> Keys)
{
    /// <summary>Gets the resources that it grants at least for an extent, or that it may take away from it; null when there are
    /// none.</summary>
    /// <remarks>
    /// What is unconditional is granted without conditions, and not denied even under conditions. What is conditional is granted at best,
    /// and not denied in every case.
    /// </remarks>
    public TextSet? ResourcesFor(GrantExtent extent, Quantifier ofResources)
    {
        var sets = Statement.Resources;
        if (extent == GrantExtent.Unconditional == IsGrant)
            return Keys.Count > 0 ? null : sets.Certain;
        return IsGrant && ofResources == Quantifier.Every ? sets.Dependent : sets.Possible;
    }
}
