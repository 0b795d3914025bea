using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Coverage;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Programs;

namespace IamCompliance.Evidence.Model;

/// <summary>Names what a run did not test, so that an auditor sees it as clearly as what it did.</summary>
internal static class Untested
{
    /// <summary>Finds the selected controls that a filter kept from being assessed on an account.</summary>
    public static IReadOnlyList<string> NotAssessed(LinkedCatalogue catalogue, AccountResult account)
    {
        var assessed = account.Controls.Select(c => c.Control.Name).ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Selected.Select(c => c.Name).Where(n => !assessed.Contains(n)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Finds the controls that neither the profile nor its programs choose, and that nobody excluded by name.</summary>
    public static IReadOnlyList<string> NotSelected(LinkedCatalogue catalogue)
    {
        var named = catalogue
            .Selected.Select(c => c.Control.Id)
            .Concat(catalogue.Profile?.Exclude.Select(e => e.Control) ?? [])
            .ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Controls.Select(c => c.Id).Where(id => !named.Contains(id)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Finds those of them that are read only where they are named, for they cost calls for each principal.</summary>
    public static IReadOnlyList<Control> NotSelectedForPrice(LinkedCatalogue catalogue)
    {
        var notSelected = NotSelected(catalogue).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. catalogue
                .Controls.Where(c => notSelected.Contains(c.Id) && ControlPrice.Of(c).Count > 0)
                .OrderBy(c => c.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Finds the requirements of the chosen programs that are covered by this.</summary>
    public static IReadOnlyList<RequirementReference> With(LinkedCatalogue catalogue, CoverageState state)
    {
        var reader = new CoverageReader(catalogue);
        return
        [
            .. from program in ChosenPrograms(catalogue)
            from covered in reader.Of(program).Requirements
            where covered.State == state
            select new RequirementReference(program.Id, covered.Requirement.Id),
        ];
    }

    /// <summary>Finds the editions that the profile chooses.</summary>
    public static IReadOnlyList<ProgramEdition> ChosenPrograms(LinkedCatalogue catalogue)
    {
        var chosen = (catalogue.Profile?.Programs ?? []).ToHashSet(StringComparer.Ordinal);
        return [.. catalogue.Programs.Where(p => chosen.Contains(p.Id)).OrderBy(p => p.Id, StringComparer.Ordinal)];
    }
}
