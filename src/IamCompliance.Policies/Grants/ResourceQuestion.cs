namespace IamCompliance.Policies.Grants;

/// <summary>Answers a question for one action, given the statements that are about it.</summary>
internal static class ResourceQuestion
{
    /// <summary>Whether the statements grant the action at least to an extent, and for some resource an example of it.</summary>
    public static (bool Holds, string? Resource) Ask(
        GrantModel model,
        List<Weighed> statements,
        bool isAboutNoResource,
        AskedResources asked,
        GrantExtent extent
    )
    {
        var grants = new List<TextSet>[model.Layers];
        List<TextSet> denials = [];
        for (var layer = 0; layer < model.Layers; layer++)
            grants[layer] = [];
        foreach (var statement in statements)
        {
            if (statement.ResourcesFor(extent, asked.Quantifier) is { } set)
                (statement.IsGrant ? grants[statement.Layer] : denials).Add(set);
        }

        if (Array.Exists(grants, g => g.Count == 0))
            return (false, null);
        if (isAboutNoResource)
        {
            var holds = asked.IncludeNoResource && Some(asked, grants, denials).Contains(AskedResources.NoResource);
            return (holds, holds ? AskedResources.NoResource : null);
        }

        return asked.Quantifier == Quantifier.Some
            ? AskSome(asked, grants, denials, extent)
            : (AskEvery(asked, grants, denials, extent), null);
    }

    private static (bool Holds, string? Resource) AskSome(
        AskedResources asked,
        List<TextSet>[] grants,
        List<TextSet> denials,
        GrantExtent extent
    )
    {
        var (text, isCertain) = Some(asked, grants, denials).Find();
        return (text is not null || (!isCertain && extent == GrantExtent.Conditional), text);
    }

    // Every resource: there is none that a layer does not grant, and none that a denial takes away.
    private static bool AskEvery(AskedResources asked, List<TextSet>[] grants, List<TextSet> denials, GrantExtent extent)
    {
        foreach (var layer in grants)
        {
            var missing = new TextRegion().Within(asked.Set);
            foreach (var set in layer)
                missing.Outside(set);
            if (!IsEmpty(missing, extent))
                return false;
        }

        return denials.TrueForAll(d => IsEmpty(new TextRegion().Within(asked.Set).Within(d), extent));
    }

    private static TextRegion Some(AskedResources asked, List<TextSet>[] grants, List<TextSet> denials)
    {
        var region = new TextRegion().Within(asked.Set);
        foreach (var layer in grants)
            region.Within([.. layer]);
        foreach (var denial in denials)
            region.Outside(denial);
        return region;
    }

    // What could not be searched to its end is granted neither for certain nor not at all: conditionally.
    private static bool IsEmpty(TextRegion region, GrantExtent extent)
    {
        var (text, isCertain) = region.Find();
        return text is null && (isCertain || extent == GrantExtent.Conditional);
    }
}
