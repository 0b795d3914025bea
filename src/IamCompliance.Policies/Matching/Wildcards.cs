using IamCompliance.Foundations.Patterns;

namespace IamCompliance.Policies.Matching;

/// <summary>Stands for the wildcards inside compiled patterns: noncharacters, so that a substituted or escaped <c>*</c> stays a
/// star.</summary>
internal static class Wildcards
{
    /// <summary>Any characters.</summary>
    public const char Many = '\uFDD0';

    /// <summary>Any one character.</summary>
    public const char One = '\uFDD1';

    /// <summary>Any characters but a colon.</summary>
    public const char ManyInSegment = '\uFDD2';

    /// <summary>Any one character but a colon.</summary>
    public const char OneInSegment = '\uFDD3';

    private const char Replacement = '\uFFFD';

    /// <summary>Gets the syntax of compiled patterns whose wildcards take any character. <see cref="PatternAlgebra"/> compares patterns by
    /// code units, and so does this.</summary>
    public static GlobSyntax Syntax { get; } = new(Many, One, takesPairs: false);

    /// <summary>Keeps a character of somebody's text from being taken for a wildcard.</summary>
    public static char Literal(char c) => c is >= Many and <= OneInSegment ? Replacement : c;

    public static bool IsInSegment(char c) => c is ManyInSegment or OneInSegment;
}
