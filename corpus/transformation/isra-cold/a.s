	.file	"unit.c"
	.text
.Ltext0:
	.file 0 "/src" "unit.c"
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"negative"
	.section	.text.unlikely,"ax",@progbits
.LCOLDB1:
	.text
.LHOTB1:
	.p2align 4
	.section	.text.unlikely
.Ltext_cold0:
	.text
	.type	work.isra.0, @function
work.isra.0:
.LFB3:
	.file 1 "unit.c"
	.loc 1 7 38 view -0
	.cfi_startproc
.LVL0:
	.loc 1 9 2 view .LVU1
	.loc 1 7 38 is_stmt 0 view .LVU2
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 9 6 view .LVU3
	movl	%edi, %ebx
	imull	%esi, %ebx
.LVL1:
	.loc 1 11 2 is_stmt 1 view .LVU4
	.loc 1 11 6 is_stmt 0 view .LVU5
	movl	%ebx, %edi
	call	step@PLT
.LVL2:
	.loc 1 11 5 view .LVU6
	testl	%eax, %eax
	js	.L3
	.loc 1 13 2 is_stmt 1 view .LVU7
	.loc 1 13 14 is_stmt 0 view .LVU8
	leal	1(%rbx), %eax
	.loc 1 14 1 view .LVU9
	popq	%rbx
	.cfi_def_cfa_offset 8
.LVL3:
	.loc 1 14 1 view .LVU10
	ret
.LVL4:
	.loc 1 14 1 view .LVU11
	.cfi_endproc
	.section	.text.unlikely
	.cfi_startproc
	.type	work.isra.0.cold, @function
work.isra.0.cold:
.LFSB3:
.L3:
	.cfi_def_cfa_offset 16
	.cfi_offset 3, -16
	.loc 1 12 3 is_stmt 1 view -0
	leaq	.LC0(%rip), %rdi
	call	report@PLT
.LVL5:
	.cfi_endproc
.LFE3:
	.text
	.size	work.isra.0, .-work.isra.0
	.section	.text.unlikely
	.size	work.isra.0.cold, .-work.isra.0.cold
.LCOLDE1:
	.text
.LHOTE1:
	.p2align 4
	.globl	one
	.type	one, @function
one:
.LVL6:
.LFB1:
	.loc 1 17 1 view -0
	.cfi_startproc
	.loc 1 18 2 view .LVU14
	.loc 1 17 1 is_stmt 0 view .LVU15
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 18 9 view .LVU16
	movl	4(%rdi), %esi
	movl	(%rdi), %edi
.LVL7:
	.loc 1 18 9 view .LVU17
	call	work.isra.0
.LVL8:
	.loc 1 19 1 view .LVU18
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 18 19 view .LVU19
	addl	$1, %eax
	.loc 1 19 1 view .LVU20
	ret
	.cfi_endproc
.LFE1:
	.size	one, .-one
	.p2align 4
	.globl	two
	.type	two, @function
two:
.LVL9:
.LFB2:
	.loc 1 22 1 is_stmt 1 view -0
	.cfi_startproc
	.loc 1 23 2 view .LVU22
	.loc 1 22 1 is_stmt 0 view .LVU23
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	.loc 1 23 9 view .LVU24
	movl	4(%rdi), %esi
	movl	(%rdi), %edi
.LVL10:
	.loc 1 23 9 view .LVU25
	call	work.isra.0
.LVL11:
	.loc 1 24 1 view .LVU26
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	.loc 1 23 19 view .LVU27
	addl	$2, %eax
	.loc 1 24 1 view .LVU28
	ret
	.cfi_endproc
.LFE2:
	.size	two, .-two
.Letext0:
	.section	.text.unlikely
.Letext_cold0:
	.section	.debug_info,"",@progbits
.Ldebug_info0:
	.long	0x1bc
	.value	0x5
	.byte	0x1
	.byte	0x8
	.long	.Ldebug_abbrev0
	.uleb128 0xa
	.long	.LASF8
	.byte	0x1d
	.long	.LASF0
	.long	.LASF1
	.long	.LLRL5
	.quad	0
	.long	.Ldebug_line0
	.uleb128 0xb
	.string	"box"
	.byte	0xc
	.byte	0x1
	.byte	0x1
	.byte	0x8
	.long	0x59
	.uleb128 0x1
	.long	.LASF2
	.byte	0x6
	.long	0x5e
	.byte	0
	.uleb128 0x1
	.long	.LASF3
	.byte	0xd
	.long	0x5e
	.byte	0x4
	.uleb128 0x1
	.long	.LASF4
	.byte	0x15
	.long	0x5e
	.byte	0x8
	.byte	0
	.uleb128 0x4
	.long	0x2a
	.uleb128 0xc
	.byte	0x4
	.byte	0x5
	.string	"int"
	.uleb128 0xd
	.long	.LASF6
	.byte	0x1
	.byte	0x4
	.byte	0xd
	.long	0x77
	.uleb128 0x5
	.long	0x77
	.byte	0
	.uleb128 0x2
	.long	0x83
	.uleb128 0xe
	.byte	0x1
	.byte	0x6
	.long	.LASF5
	.uleb128 0x4
	.long	0x7c
	.uleb128 0xf
	.long	.LASF7
	.byte	0x1
	.byte	0x5
	.byte	0xc
	.long	0x5e
	.long	0x9e
	.uleb128 0x5
	.long	0x5e
	.byte	0
	.uleb128 0x6
	.string	"two"
	.byte	0x15
	.long	0x5e
	.quad	.LFB2
	.quad	.LFE2-.LFB2
	.uleb128 0x1
	.byte	0x9c
	.long	0xe8
	.uleb128 0x7
	.string	"box"
	.byte	0x15
	.long	0xe8
	.long	.LLST4
	.long	.LVUS4
	.uleb128 0x3
	.quad	.LVL11
	.long	0x166
	.uleb128 0x8
	.long	0x148
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0x2
	.long	0x2a
	.uleb128 0x6
	.string	"one"
	.byte	0x10
	.long	0x5e
	.quad	.LFB1
	.quad	.LFE1-.LFB1
	.uleb128 0x1
	.byte	0x9c
	.long	0x137
	.uleb128 0x7
	.string	"box"
	.byte	0x10
	.long	0xe8
	.long	.LLST3
	.long	.LVUS3
	.uleb128 0x3
	.quad	.LVL8
	.long	0x166
	.uleb128 0x8
	.long	0x148
	.uleb128 0x3
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0
	.byte	0
	.uleb128 0x10
	.long	.LASF9
	.byte	0x1
	.byte	0x7
	.byte	0x26
	.long	0x5e
	.byte	0x1
	.long	0x161
	.uleb128 0x11
	.string	"box"
	.byte	0x1
	.byte	0x7
	.byte	0x3d
	.long	0x161
	.uleb128 0x12
	.long	.LASF10
	.byte	0x1
	.byte	0x9
	.byte	0x6
	.long	0x5e
	.byte	0
	.uleb128 0x2
	.long	0x59
	.uleb128 0x13
	.long	0x137
	.long	.LLRL0
	.uleb128 0x1
	.byte	0x9c
	.uleb128 0x14
	.long	0x154
	.long	.LLST1
	.long	.LVUS1
	.uleb128 0x15
	.long	0x148
	.long	.LLST2
	.long	.LVUS2
	.uleb128 0x16
	.quad	.LVL2
	.long	0x88
	.long	0x1a3
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x2
	.byte	0x73
	.sleb128 0
	.byte	0
	.uleb128 0x3
	.quad	.LVL5
	.long	0x65
	.uleb128 0x9
	.uleb128 0x1
	.byte	0x55
	.uleb128 0x9
	.byte	0x3
	.quad	.LC0
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_abbrev,"",@progbits
.Ldebug_abbrev0:
	.uleb128 0x1
	.uleb128 0xd
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0x21
	.sleb128 2
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x38
	.uleb128 0xb
	.byte	0
	.byte	0
	.uleb128 0x2
	.uleb128 0xf
	.byte	0
	.uleb128 0xb
	.uleb128 0x21
	.sleb128 8
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x3
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x4
	.uleb128 0x26
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x5
	.uleb128 0x5
	.byte	0
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x6
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 5
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x12
	.uleb128 0x7
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x7
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0x21
	.sleb128 1
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0x21
	.sleb128 21
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x8
	.uleb128 0x49
	.byte	0
	.uleb128 0x80
	.uleb128 0x13
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0x9
	.uleb128 0x49
	.byte	0
	.uleb128 0x2
	.uleb128 0x18
	.uleb128 0x7e
	.uleb128 0x18
	.byte	0
	.byte	0
	.uleb128 0xa
	.uleb128 0x11
	.byte	0x1
	.uleb128 0x25
	.uleb128 0xe
	.uleb128 0x13
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x1f
	.uleb128 0x1b
	.uleb128 0x1f
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x11
	.uleb128 0x1
	.uleb128 0x10
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0xb
	.uleb128 0x13
	.byte	0x1
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xc
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0x8
	.byte	0
	.byte	0
	.uleb128 0xd
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x87
	.uleb128 0x19
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0xe
	.uleb128 0x24
	.byte	0
	.uleb128 0xb
	.uleb128 0xb
	.uleb128 0x3e
	.uleb128 0xb
	.uleb128 0x3
	.uleb128 0xe
	.byte	0
	.byte	0
	.uleb128 0xf
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3f
	.uleb128 0x19
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x3c
	.uleb128 0x19
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x10
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x27
	.uleb128 0x19
	.uleb128 0x49
	.uleb128 0x13
	.uleb128 0x20
	.uleb128 0xb
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x11
	.uleb128 0x5
	.byte	0
	.uleb128 0x3
	.uleb128 0x8
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x12
	.uleb128 0x34
	.byte	0
	.uleb128 0x3
	.uleb128 0xe
	.uleb128 0x3a
	.uleb128 0xb
	.uleb128 0x3b
	.uleb128 0xb
	.uleb128 0x39
	.uleb128 0xb
	.uleb128 0x49
	.uleb128 0x13
	.byte	0
	.byte	0
	.uleb128 0x13
	.uleb128 0x2e
	.byte	0x1
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x55
	.uleb128 0x17
	.uleb128 0x40
	.uleb128 0x18
	.uleb128 0x7a
	.uleb128 0x19
	.byte	0
	.byte	0
	.uleb128 0x14
	.uleb128 0x34
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x15
	.uleb128 0x5
	.byte	0
	.uleb128 0x31
	.uleb128 0x13
	.uleb128 0x2
	.uleb128 0x17
	.uleb128 0x2137
	.uleb128 0x17
	.byte	0
	.byte	0
	.uleb128 0x16
	.uleb128 0x48
	.byte	0x1
	.uleb128 0x7d
	.uleb128 0x1
	.uleb128 0x7f
	.uleb128 0x13
	.uleb128 0x1
	.uleb128 0x13
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_loc3-.Ldebug_loc2
.Ldebug_loc2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.Ldebug_loc0:
.LVUS4:
	.uleb128 0
	.uleb128 .LVU25
	.uleb128 .LVU25
	.uleb128 0
.LLST4:
	.byte	0x6
	.quad	.LVL9
	.byte	0x4
	.uleb128 .LVL9-.LVL9
	.uleb128 .LVL10-.LVL9
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL10-.LVL9
	.uleb128 .LFE2-.LVL9
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS3:
	.uleb128 0
	.uleb128 .LVU17
	.uleb128 .LVU17
	.uleb128 0
.LLST3:
	.byte	0x6
	.quad	.LVL6
	.byte	0x4
	.uleb128 .LVL6-.LVL6
	.uleb128 .LVL7-.LVL6
	.uleb128 0x1
	.byte	0x55
	.byte	0x4
	.uleb128 .LVL7-.LVL6
	.uleb128 .LFE1-.LVL6
	.uleb128 0x4
	.byte	0xa3
	.uleb128 0x1
	.byte	0x55
	.byte	0x9f
	.byte	0
.LVUS1:
	.uleb128 .LVU4
	.uleb128 .LVU10
	.uleb128 .LVU10
	.uleb128 .LVU11
	.uleb128 .LVU11
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST1:
	.byte	0x6
	.quad	.LVL1
	.byte	0x4
	.uleb128 .LVL1-.LVL1
	.uleb128 .LVL3-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x4
	.uleb128 .LVL3-.LVL1
	.uleb128 .LVL4-.LVL1
	.uleb128 0x3
	.byte	0x70
	.sleb128 -1
	.byte	0x9f
	.byte	0x4
	.uleb128 .LVL4-.LVL1
	.uleb128 .LHOTE1-.LVL1
	.uleb128 0x1
	.byte	0x53
	.byte	0x8
	.quad	.LFSB3
	.uleb128 .LCOLDE1-.LFSB3
	.uleb128 0x1
	.byte	0x53
	.byte	0
.LVUS2:
	.uleb128 .LVU1
	.uleb128 0
	.uleb128 0
	.uleb128 0
.LLST2:
	.byte	0x8
	.quad	.LVL0
	.uleb128 .LHOTE1-.LVL0
	.uleb128 0x6
	.byte	0xfa
	.long	0x148
	.byte	0x9f
	.byte	0x8
	.quad	.LFSB3
	.uleb128 .LCOLDE1-.LFSB3
	.uleb128 0x6
	.byte	0xfa
	.long	0x148
	.byte	0x9f
	.byte	0
.Ldebug_loc3:
	.section	.debug_aranges,"",@progbits
	.long	0x3c
	.value	0x2
	.long	.Ldebug_info0
	.byte	0x8
	.byte	0
	.value	0
	.value	0
	.quad	.Ltext0
	.quad	.Letext0-.Ltext0
	.quad	.Ltext_cold0
	.quad	.Letext_cold0-.Ltext_cold0
	.quad	0
	.quad	0
	.section	.debug_rnglists,"",@progbits
.Ldebug_ranges0:
	.long	.Ldebug_ranges3-.Ldebug_ranges2
.Ldebug_ranges2:
	.value	0x5
	.byte	0x8
	.byte	0
	.long	0
.LLRL0:
	.byte	0x7
	.quad	.LFB3
	.uleb128 .LHOTE1-.LFB3
	.byte	0x7
	.quad	.LFSB3
	.uleb128 .LCOLDE1-.LFSB3
	.byte	0
.LLRL5:
	.byte	0x7
	.quad	.Ltext0
	.uleb128 .Letext0-.Ltext0
	.byte	0x7
	.quad	.Ltext_cold0
	.uleb128 .Letext_cold0-.Ltext_cold0
	.byte	0
.Ldebug_ranges3:
	.section	.debug_line,"",@progbits
.Ldebug_line0:
	.section	.debug_str,"MS",@progbits,1
.LASF4:
	.string	"depth"
.LASF7:
	.string	"step"
.LASF2:
	.string	"width"
.LASF6:
	.string	"report"
.LASF3:
	.string	"height"
.LASF8:
	.string	"GNU C17 12.2.0 -mtune=generic -march=x86-64 -g -O2 -fasynchronous-unwind-tables"
.LASF5:
	.string	"char"
.LASF9:
	.string	"work"
.LASF10:
	.string	"area"
	.section	.debug_line_str,"MS",@progbits,1
.LASF0:
	.string	"unit.c"
.LASF1:
	.string	"/src"
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
