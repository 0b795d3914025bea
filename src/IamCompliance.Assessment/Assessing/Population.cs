using System.Globalization;
using System.Text.Json;
using IamCompliance.Assessment.Compilation;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Enumerates the subjects of a control on an account, by subject id whatever the order of the input.</summary>
internal static class Population
{
    public static List<Subject> Of(CompiledControl control, AccountView account)
    {
        var items = account.State.ItemsOf(control.Control.Resource.Name);
        var subjects = new List<Subject>(items.Count);
        foreach (var item in items)
        {
            if (control.Each is null)
                subjects.Add(new Subject(item.SubjectId, item, item.Configuration));
            else
                AddElements(subjects, item, control.Each, account);
        }

        Order(subjects);
        return subjects;
    }

    private static void AddElements(List<Subject> subjects, Item item, CompiledPath each, AccountView account)
    {
        var list = each.Resolve(new Scope(account, item, item.Configuration));
        if (list.State == ValueState.Unknown)
        {
            subjects.Add(new Subject(item.SubjectId, item, item.Configuration, new UnreadList(list.Part, list.Cause!)));
            return;
        }

        if (list.State == ValueState.Absent)
            return;

        // Where the schema leaves open whether there are several, one alone is not taken for a list of one: nobody declared that.
        if (list.Element.ValueKind != JsonValueKind.Array)
        {
            subjects.Add(
                new Subject(
                    item.SubjectId,
                    item,
                    item.Configuration,
                    new UnreadList(list.Part, $"{each.Text} is {JsonKinds.Name(list.Element)} and no list")
                )
            );
            return;
        }

        var first = subjects.Count;
        var index = 0;
        foreach (var element in list.Element.EnumerateArray())
            subjects.Add(new Subject($"{item.SubjectId}#{each.Text}/{ElementKey.Of(element, index++)}", item, element));
        TellApart(subjects, first);
    }

    // Two elements of one name are two subjects: evidence that shows one of them would not balance.
    private static void TellApart(List<Subject> subjects, int first)
    {
        if (subjects.Count - first < 2)
            return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = first; i < subjects.Count; i++)
        {
            var id = subjects[i].Id;
            var times = seen[id] = seen.GetValueOrDefault(id) + 1;
            if (times > 1)
                subjects[i] = subjects[i] with { Id = string.Create(CultureInfo.InvariantCulture, $"{id}~{times}") };
        }
    }

    private static void Order(List<Subject> subjects)
    {
        for (var i = 1; i < subjects.Count; i++)
        {
            if (Compare(subjects[i - 1], subjects[i]) <= 0)
                continue;
            subjects.Sort(Compare);
            return;
        }
    }

    // Items of one id (a trail seen from two regions) are told apart by region and, in the last resort, by content.
    private static int Compare(Subject left, Subject right)
    {
        var order = string.CompareOrdinal(left.Id, right.Id);
        if (order == 0)
            order = string.CompareOrdinal(left.Item.AwsRegion, right.Item.AwsRegion);
        return order == 0 ? string.CompareOrdinal(RawText(left), RawText(right)) : order;
    }

    private static string RawText(Subject subject) => subject.Root.ValueKind == JsonValueKind.Undefined ? "" : subject.Root.GetRawText();
}
