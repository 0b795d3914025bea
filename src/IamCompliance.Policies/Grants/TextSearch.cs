using System.Text;
using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Grants;

/// <summary>Decides whether a text satisfies every clause, and finds a shortest one: exact for every mixture of patterns and their
/// complements.</summary>
/// <remarks>
/// Reads all patterns at once, letter by letter, as automata: a state is the set of places in the patterns that the letters read so far
/// lead to. Of letters only those differ that some pattern names next; one letter that no pattern names stands for all others. States that
/// were seen are not entered again, so the search ends; a limit keeps it from being used to waste time.
/// </remarks>
internal sealed class TextSearch
{
    private const int MostStates = 20_000;
    private const char End = '\0';
    private const string Strangers = "xyzabcdefghijklmnopqrstuvw0123456789";

    private readonly List<char> elements = [];
    private readonly List<int> owners = [];
    private readonly List<TextSet> sets = [];
    private readonly int[][] clauses;
    private readonly bool[] isMarked;
    private readonly List<int> next = [];
    private readonly SetProgress[] progress;
    private readonly char stranger;

    public TextSearch(IReadOnlyList<IReadOnlyList<TextSet>> clauses)
    {
        this.clauses = [.. clauses.Select(c => c.Select(Add).ToArray())];
        isMarked = new bool[elements.Count];
        progress = new SetProgress[sets.Count];
        stranger = Strangers.FirstOrDefault(c => !elements.Contains(c), '\u0100');
        while (elements.Contains(stranger))
            stranger++;
    }

    /// <summary>Searches.</summary>
    /// <returns>A text; or null, and whether it is certain that there is none.</returns>
    public (string? Text, bool IsCertain) Run()
    {
        List<(int[] State, int Parent, char Letter)> found = [(Start(), -1, End)];
        HashSet<int[]> seen = new(StateComparer.Instance) { found[0].State };
        for (var at = 0; at < found.Count; at++)
        {
            var state = found[at].State;
            Measure(state);
            if (clauses.All(IsSatisfied))
                return (TextTo(found, at), true);
            if (!clauses.All(CanBeSatisfied))
                continue;
            foreach (var letter in Letters(state))
            {
                var step = Step(state, letter);
                if (!seen.Add(step))
                    continue;
                if (found.Count == MostStates)
                    return (null, false);
                found.Add((step, at, letter));
            }
        }

        return (null, true);
    }

    private int Add(TextSet set)
    {
        foreach (var pattern in set.Patterns)
        {
            elements.AddRange(pattern.Compiled);
            elements.Add(End);
            owners.AddRange(Enumerable.Repeat(sets.Count, pattern.Compiled.Length + 1));
        }

        sets.Add(set);
        return sets.Count - 1;
    }

    private int[] Start()
    {
        for (var i = 0; i < elements.Count; i++)
        {
            if (i == 0 || elements[i - 1] == End)
                Enter(i);
        }

        return Entered();
    }

    private int[] Step(int[] state, char letter)
    {
        foreach (var place in state)
        {
            var element = elements[place];
            if (!Takes(element, letter))
                continue;
            Enter(IsStar(element) ? place : place + 1);
        }

        return Entered();
    }

    private void Enter(int place)
    {
        for (; !isMarked[place]; place++)
        {
            isMarked[place] = true;
            next.Add(place);
            if (!IsStar(elements[place]))
                return;
        }
    }

    private int[] Entered()
    {
        next.Sort();
        int[] state = [.. next];
        foreach (var place in next)
            isMarked[place] = false;
        next.Clear();
        return state;
    }

    private List<char> Letters(int[] state)
    {
        List<char> letters = [stranger];
        foreach (var place in state)
        {
            var letter = elements[place] switch
            {
                Wildcards.ManyInSegment or Wildcards.OneInSegment => ':',
                End or Wildcards.Many or Wildcards.One => stranger,
                var literal => literal,
            };
            if (!letters.Contains(letter))
                letters.Add(letter);
        }

        return letters;
    }

    private void Measure(int[] state)
    {
        Array.Clear(progress);
        foreach (var place in state)
        {
            ref var set = ref progress[owners[place]];
            set.IsAlive = true;
            set.IsMatch |= elements[place] == End;
            set.IsSettled |= elements[place] == Wildcards.Many && elements[place + 1] == End;
        }
    }

    private bool IsSatisfied(int[] clause) => clause.Any(s => progress[s].IsMatch != sets[s].IsNegated);

    private bool CanBeSatisfied(int[] clause) => clause.Any(s => sets[s].IsNegated ? !progress[s].IsSettled : progress[s].IsAlive);

    private static string TextTo(List<(int[] State, int Parent, char Letter)> found, int at)
    {
        var text = new StringBuilder();
        for (; found[at].Parent >= 0; at = found[at].Parent)
            text.Insert(0, found[at].Letter);
        return text.ToString();
    }

    private static bool IsStar(char element) => element is Wildcards.Many or Wildcards.ManyInSegment;

    private static bool Takes(char element, char letter) =>
        element switch
        {
            Wildcards.Many or Wildcards.One => true,
            Wildcards.ManyInSegment or Wildcards.OneInSegment => letter != ':',
            End => false,
            _ => element == letter,
        };

    // What was read so far matches a pattern of the set; could, with more letters; will, whatever follows.
    private struct SetProgress
    {
        public bool IsMatch;
        public bool IsAlive;
        public bool IsSettled;
    }

    private sealed class StateComparer : IEqualityComparer<int[]>
    {
        public static StateComparer Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] state)
        {
            var hash = default(HashCode);
            foreach (var place in state)
                hash.Add(place);
            return hash.ToHashCode();
        }
    }
}
