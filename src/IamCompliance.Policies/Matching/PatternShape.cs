namespace IamCompliance.Policies.Matching;

/// <summary>Says how much work a pattern needs.</summary>
internal enum PatternShape
{
    Anything,
    Exact,
    Prefix,
    Glob,
    SegmentGlob,
}
